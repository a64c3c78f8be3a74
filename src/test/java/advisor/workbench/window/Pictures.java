package advisor.workbench.window;

import advisor.document.Templates;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.outcome.InventedClients;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.pack.installed.SmallPacks;
import advisor.proof.Side;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.client.ClientModel;
import advisor.workbench.client.ClientWindow;
import advisor.workbench.compare.CompareModel;
import advisor.workbench.desk.StoreDesks;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.guides.LibraryShelf;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.AppearanceFile;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import advisor.workbench.lookup.HomeNotes;
import advisor.workbench.map.GuideMap;
import advisor.workbench.session.KeepModel;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.SessionModels;
import advisor.workbench.session.Stage;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.studio.AuthoringModel;
import advisor.workbench.studio.FakeCompiler;
import advisor.workbench.studio.StudioModel;
import advisor.workbench.task.Work;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import javax.swing.JTable;

/**
 * Takes the README's pictures: the real guides, a real desk with invented outcomes, every screen.
 *
 * <p>Run it on a display with a folder; a screen's name afterwards takes that one alone. {@code -Dlanguages}, {@code -Dthemes}
 * and {@code -Dscales} choose as for {@link Portraits}.
 */
public final class Pictures {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 820;

    private static final Map<String, String> CLIENT = Map.ofEntries(
            Map.entry("person", "adult"),
            Map.entry("danger", "no"),
            Map.entry("harm", "moneyLost"),
            Map.entry("moneyAmount", "26000"),
            Map.entry("infoTypes", "contact"),
            Map.entry("evidence", "transfers,calls"),
            Map.entry("reported", "no"));

    private final Path folder;
    private final Path home;

    private Pictures(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /**
     * One screen.
     *
     * @param way how to come to it
     * @param show the name of what must be seen, empty for its beginning
     */
    record Shot(String name, Consumer<WorkbenchModel> way, String show) {
        Shot(String name, Consumer<WorkbenchModel> way) {
            this(name, way, "");
        }
    }

    static List<Shot> shots() {
        return List.of(
                new Shot("start", model -> {
                    rooms(model).sessions().start().guide("personal-information-leak");
                    rooms(model).sessions().start().place("320104");
                }),
                new Shot("question", model -> begin(model, "moneyAmount")),
                new Shot("evidence", model -> {
                    SessionModel session = begin(model, "moneyAmount");
                    session.evidence().typed("139 5123 4567 2026-11-16 20:14\n转出 ¥3000");
                    session.evidence().note();
                    session.evidence().picture(phone(), number -> "短信截图 " + number);
                    session.evidence().open(true);
                }),
                new Shot("client", model -> {
                    begin(model, "harm");
                    client(model);
                }),
                new Shot("clientEnd", model -> {
                    begin(model, "").conclude();
                    client(model);
                }),
                new Shot("check", model -> begin(model, "")),
                new Shot("conclusion", model -> begin(model, "").conclude()),
                new Shot(
                        "whatIf",
                        model -> {
                            begin(model, "").conclude();
                            java.awt.Frame window = java.awt.Frame.getFrames()[java.awt.Frame.getFrames().length - 1];
                            press(window, "whatIf.0");
                        },
                        "whatIf"),
                new Shot("keep", model -> {
                    SessionModel session = begin(model, "");
                    session.conclude();
                    session.review();
                }),
                new Shot(
                        "feedback",
                        model -> {
                            SessionModel session = begin(model, "");
                            session.conclude();
                            session.review();
                        },
                        "feedback"),
                new Shot("saved", model -> {
                    SessionModel session = begin(model, "");
                    session.conclude();
                    session.review();
                    ((Stage.Keeping) session.stage()).keep().giveReceipt(true);
                    session.save();
                }),
                new Shot(
                        "receiptGiven",
                        model -> {
                            SessionModel session = begin(model, "");
                            session.conclude();
                            session.review();
                            ((Stage.Keeping) session.stage()).keep().giveReceipt(true);
                        },
                        "receipt"),
                new Shot("receipt", model -> {
                    SessionModel session = begin(model, "");
                    session.conclude();
                    session.review();
                    KeepModel keep = ((Stage.Keeping) session.stage()).keep();
                    keep.giveReceipt(true);
                    String number = keep.receipt().grouped();
                    session.save();
                    model.go(Place.RECEIPT);
                    rooms(model).receipt().type(number);
                    rooms(model).receipt().look();
                }),
                new Shot("referral", model -> begin(model, "").conclude(), "referral"),
                new Shot("papers", model -> {
                    begin(model, "").conclude();
                    java.awt.Frame window = java.awt.Frame.getFrames()[java.awt.Frame.getFrames().length - 1];
                    press(window, "papers");
                }),
                new Shot("localFacts", model -> begin(model, "").conclude(), "localFacts"),
                new Shot("guides", model -> model.go(Place.GUIDES)),
                new Shot("compare", Pictures::compare),
                new Shot(
                        "compareKept",
                        model -> {
                            compare(model);
                            rooms(model).compare().lookAtKept();
                        },
                        "compare.kept"),
                new Shot("practice", model -> {
                    compare(model);
                    java.awt.Frame window = java.awt.Frame.getFrames()[java.awt.Frame.getFrames().length - 1];
                    press(window, "compare.session.0.B");
                }),
                new Shot("factCheck", model -> {
                    rooms(model)
                            .guides()
                            .go(GuidesTab.FACT_CHECK, new GuidesModel.Concern("personal-information-leak", "320100"));
                    model.go(Place.GUIDES);
                }),
                new Shot("studio", Pictures::studio),
                new Shot("studioFault", model -> {
                    studio(model);
                    StudioModel studio = rooms(model).studio().model();
                    studio.type("WRONG" + studio.draft().text(studio.file()));
                }),
                new Shot("studioFacts", model -> studio(model, "facts")),
                new Shot("studioWords", model -> studio(model, "words")),
                new Shot("studioCases", model -> studio(model, "cases")),
                new Shot("studioVersions", model -> {
                    studio(model, "history");
                    rooms(model).studio().history().compareWithOriginal();
                }),
                new Shot("studioRename", model -> {
                    studio(model);
                    rooms(model).studio().authoring().begin(AuthoringModel.Form.RENAME);
                    rooms(model).studio().authoring().look("harm", "damage");
                }),
                new Shot("map", model -> map(model, GuideMap.Part.CONCLUSIONS)),
                new Shot("mapAdvice", model -> map(model, GuideMap.Part.PLAN)),
                new Shot("packs", model -> packs(model, 0)),
                new Shot("packUnknown", model -> packs(model, 1)),
                new Shot("packChange", model -> packs(model, 2)),
                new Shot("packInstalled", model -> packs(model, 3)),
                new Shot(
                        "packPublished",
                        model -> {
                            packs(model, 3);
                            rooms(model).publishing().newKey(Path.of("/media/stick/publisher.key"), new char[] {'a'});
                            rooms(model).publishing().publish(Path.of("/media/stick/leak.pack"), null);
                        },
                        "packs.publishing"),
                new Shot("tour", model -> {
                    model.tour().begin();
                    model.tour().next();
                }),
                new Shot("outcomes", model -> model.go(Place.OUTCOMES)),
                new Shot("reports", model -> model.go(Place.REPORTS)),
                new Shot(
                        "reportsWithin",
                        model -> {
                            model.go(Place.REPORTS);
                            rooms(model)
                                    .reports()
                                    .look(rooms(model).reports().withins().stream()
                                            .findFirst());
                        },
                        "reports-table"),
                new Shot("radar", model -> {
                    rooms(model).reports().beginWithRadar(true);
                    model.go(Place.REPORTS);
                }),
                new Shot("publish", model -> {
                    model.go(Place.REPORTS);
                    java.awt.Frame window = java.awt.Frame.getFrames()[java.awt.Frame.getFrames().length - 1];
                    press(window, "reports.tab.publish");
                }),
                new Shot("published", model -> {
                    model.go(Place.REPORTS);
                    java.awt.Frame window = java.awt.Frame.getFrames()[java.awt.Frame.getFrames().length - 1];
                    press(window, "reports.tab.publish");
                    rooms(model).releases().ask(true);
                    rooms(model).releases().publish();
                }),
                new Shot("lookUp", model -> {
                    rooms(model).sessions().start().place("320104");
                    rooms(model).lookUp().type("法律援助");
                    model.lookUp();
                }),
                new Shot("local", model -> {
                    rooms(model).sessions().start().place("320104");
                    rooms(model).lookUp().onlyLocal();
                    model.lookUp();
                }),
                new Shot("settings", model -> model.go(Place.SETTINGS)));
    }

    /* A pack by somebody unknown, and so many answers with yes. */
    private static void packs(WorkbenchModel model, int yes) {
        rooms(model).guides().go(GuidesTab.PACKS, new GuidesModel.Concern("personal-information-leak", ""));
        model.go(Place.GUIDES);
        if (yes > 0) {
            rooms(model).packs().installing().open(SmallPacks.stranger("personal-information-leak"));
        }
        for (int i = 1; i < yes; i++) {
            rooms(model).packs().installing().goOn();
        }
    }

    private static void compare(WorkbenchModel model) {
        CompareModel compare = rooms(model).compare();
        rooms(model).guides().go(GuidesTab.COMPARE, new GuidesModel.Concern("personal-information-leak", ""));
        model.go(Place.GUIDES);
        compare.division(Side.B, "320100");
        compare.compare();
    }

    private static void studio(WorkbenchModel model, String beside) {
        rooms(model).studio().beside(beside);
        studio(model);
    }

    /* A place where one thing is changed, and a client whose advice that moves. */
    private static void studio(WorkbenchModel model) {
        rooms(model).guides().go(GuidesTab.STUDIO, new GuidesModel.Concern("personal-information-leak", "320100"));
        model.go(Place.GUIDES);
        StudioModel studio = rooms(model).studio().model();
        studio.go("localities/320100/guide.mjs", 1);
        studio.type(studio.draft().text(studio.file()) + "// 与区里的同事核对过\n");
    }

    private static void map(WorkbenchModel model, GuideMap.Part part) {
        rooms(model).guides().go(GuidesTab.MAP, new GuidesModel.Concern("personal-information-leak", "320100"));
        rooms(model).map().part(part);
        model.go(Place.GUIDES);
    }

    /* What a telephone shows when a message has come. */
    private static BufferedImage phone() {
        BufferedImage screen = new BufferedImage(540, 1170, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        graphics.setColor(new Color(0xF2F2F7));
        graphics.fillRect(0, 0, 540, 1170);
        graphics.setColor(Color.WHITE);
        graphics.fillRoundRect(30, 140, 420, 230, 40, 40);
        graphics.fillRoundRect(30, 410, 380, 130, 40, 40);
        graphics.setColor(Color.GRAY);
        for (int line = 0; line < 5; line++) {
            graphics.fillRect(60, 175 + line * 36, 340 - line * 25, 12);
        }
        graphics.dispose();
        return screen;
    }

    private static void client(WorkbenchModel model) {
        java.awt.Frame window = java.awt.Frame.getFrames()[java.awt.Frame.getFrames().length - 1];
        ClientWindow client = new ClientWindow(
                new ClientModel(
                        rooms(model).sessions(),
                        model.cover(),
                        rooms(model).localities(),
                        model.appearance().language()),
                window);
        client.setUndecorated(true);
        client.setSize(window.getSize());
        client.setVisible(true);
    }

    public static void main(String[] args) throws Exception {
        take(Path.of(args[0]), List.of(args).subList(1, args.length));
        System.exit(0);
    }

    /** Takes the pictures and gives their files. */
    static List<Path> take(Path folder, List<String> wanted) throws Exception {
        Path home = Files.createTempDirectory("pictures");
        fill(home.resolve("desk"));
        Look.begin(Theme.LIGHT);
        Look.use(ShippedFont.load());
        Pictures pictures = new Pictures(folder, home.resolve("desk"));
        List<Path> taken = new ArrayList<>();
        for (String language : property("languages", "zh,en")) {
            for (String theme : property("themes", "light,dark")) {
                for (String scale : property("scales", "100")) {
                    Appearance appearance = new Appearance(
                            Language.of(language),
                            Theme.valueOf(theme.toUpperCase(java.util.Locale.ROOT)),
                            Integer.parseInt(scale));
                    for (Shot shot : shots()) {
                        if (wanted.isEmpty() || wanted.contains(shot.name())) {
                            taken.add(pictures.take(shot, appearance));
                        }
                    }
                }
            }
        }
        return taken;
    }

    private static List<String> property(String name, String otherwise) {
        return List.of(System.getProperty(name, otherwise).split(","));
    }

    private static void fill(Path home) throws Exception {
        try (DeskStore store = new Desk(home).openDemonstration();
                GuideLibrary library = GuideLibrary.shipped()) {
            store.saveVisits(new InventedClients(code -> guide(library, code), LocalDate.of(2026, 11, 24), 1)
                    .visits(Integer.getInteger("outcomes", 400)));
            // or it is pointed out above everything
            YearMonth now = YearMonth.from(LocalDate.of(2026, 11, 24));
            store.told(store.radar(now), now);
        }
    }

    private static Guide guide(GuideLibrary library, String code) {
        return ((Resolution.Found) library.resolve("personal-information-leak", code)).guide();
    }

    private Path take(Shot shot, Appearance appearance) throws Exception {
        List<MainWindow> opened = new ArrayList<>();
        List<WorkbenchModel> models = new ArrayList<>();
        EventQueue.invokeAndWait(() -> {
            GuideLibrary library = GuideLibrary.shipped();
            WorkbenchServices services = new WorkbenchServices(
                    new StoreDesks(home),
                    new LibraryShelf(library, FakeServices.signOffs()),
                    FakeServices.versions(),
                    FakeServices.packs(),
                    FakeServices.signOffs(),
                    FakeServices.workshop(),
                    new FakeCompiler(),
                    Seeds.shipped(),
                    Templates::shipped,
                    new HomeNotes(home, library),
                    new AppearanceFile(home.resolve("appearance.properties")),
                    new StandingFile(home.resolve("window.properties")),
                    FakeServices.CLOCK,
                    new Random(7),
                    "0.1.0");
            Work work = Work.inPlace();
            AppearanceModel worn = new AppearanceModel(services.appearances(), work, appearance, Theme.LIGHT);
            WorkbenchModel model = new WorkbenchModel(services, worn, work, work);
            MainWindow window = new MainWindow(model);
            window.fontIsThere();
            window.setUndecorated(true);
            window.setSize(
                    WIDTH * Math.max(100, appearance.scale()) / 100, HEIGHT * Math.max(100, appearance.scale()) / 100);
            model.begin();
            if (model.desk().desk() == null) {
                model.desk().demonstrate();
            }
            // seen first, so that the focus goes where it goes for an advisor
            window.setVisible(true);
            opened.add(window);
            models.add(model);
        });
        MainWindow window = opened.get(0);
        EventQueue.invokeAndWait(() -> shot.way().accept(models.get(0)));
        for (int i = 0; i < 4; i++) {
            Thread.sleep(60);
            EventQueue.invokeAndWait(() -> {
                select(window);
                show(window, shot.show());
            });
        }
        Path file = folder.resolve(shot.name() + "-" + appearance.language().code() + "-"
                + appearance.theme().toString().toLowerCase(java.util.Locale.ROOT)
                + (appearance.scale() == 100 ? "" : "-" + appearance.scale()) + ".png");
        EventQueue.invokeAndWait(() -> {
            for (java.awt.Window owned : window.getOwnedWindows()) {
                if (owned.isVisible() && owned instanceof javax.swing.JDialog dialog) {
                    Portraits.save(dialog, file.toFile());
                    dialog.dispose();
                    return;
                }
            }
            for (java.awt.Frame frame : java.awt.Frame.getFrames()) {
                if (frame instanceof ClientWindow client && client.isVisible()) {
                    Portraits.save(client, file.toFile());
                    client.dispose();
                    return;
                }
            }
            Portraits.save(window, file.toFile());
        });
        EventQueue.invokeAndWait(() -> {
            window.dispose();
            SessionModel left = rooms(models.get(0)).sessions().active();
            if (left != null) {
                // or every picture after this one offers to go on with it
                left.decline();
            }
            models.get(0).close(() -> {});
        });
        return file;
    }

    private static void press(java.awt.Container in, String name) {
        for (java.awt.Component each : in.getComponents()) {
            if (name.equals(each.getName()) && each instanceof javax.swing.AbstractButton button) {
                button.doClick();
            } else if (each instanceof java.awt.Container inner) {
                press(inner, name);
            }
        }
    }

    private static void show(java.awt.Container in, String name) {
        for (java.awt.Component each : in.getComponents()) {
            if (!name.isEmpty() && name.equals(each.getName()) && each instanceof javax.swing.JComponent part) {
                part.scrollRectToVisible(new java.awt.Rectangle(0, 0, part.getWidth(), part.getHeight()));
            } else if (each instanceof java.awt.Container inner) {
                show(inner, name);
            }
        }
    }

    /* A table is looked at with a row chosen. */
    private static void select(java.awt.Container in) {
        for (java.awt.Component each : in.getComponents()) {
            if (each instanceof JTable table
                    && "outcomes-table".equals(table.getName())
                    && table.getSelectedRow() < 0) {
                table.setRowSelectionInterval(2, 2);
            } else if (each instanceof java.awt.Container inner) {
                select(inner);
            }
        }
    }

    private static Rooms rooms(WorkbenchModel model) {
        Rooms rooms = model.rooms();
        if (rooms == null) {
            throw new IllegalStateException("the desk is not open");
        }
        return rooms;
    }

    /* A session with the client as far as a question, or to its end. */
    private static SessionModel begin(WorkbenchModel model, String until) {
        var sessions = rooms(model).sessions();
        sessions.start().guide("personal-information-leak");
        sessions.start().place("320104");
        sessions.start().consent(true);
        sessions.startSession();
        SessionModel session = sessions.active();
        while (session.stage() instanceof Stage.Asking asking
                && !asking.question().key().equals(until)) {
            Question question = asking.question();
            SessionModels.answer(session, question.key(), CLIENT.getOrDefault(question.key(), usual(question)));
        }
        return session;
    }

    private static String usual(Question question) {
        return switch (question.kind()) {
            case NUMBER, MONEY -> "3";
            case DATE -> "2026-11-23";
            case PLACE -> "320104";
            case ORGANISATION, TEXT, EVIDENCE_LIST -> "某公司";
            case YES_NO -> "no";
            default -> question.options().get(0);
        };
    }
}
