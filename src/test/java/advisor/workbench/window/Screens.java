package advisor.workbench.window;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.outcome.InventedClients;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import advisor.pack.GuideLibrary;
import advisor.pack.GuideVersion;
import advisor.pack.Resolution;
import advisor.pack.installed.SmallPacks;
import advisor.proof.Side;
import advisor.session.Session;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeDesks;
import advisor.workbench.FakeExchange;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.desk.Desks;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Theme;
import advisor.workbench.map.GuideMap;
import advisor.workbench.session.KeepModel;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.SessionModels;
import advisor.workbench.session.Stage;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.settings.BackupsModel;
import advisor.workbench.settings.ExchangeModel;
import advisor.workbench.settings.PassphraseModel;
import advisor.workbench.settings.ServerModel;
import advisor.workbench.settings.SettingsSection;
import advisor.workbench.studio.AuthoringModel;
import advisor.workbench.task.Busy;
import advisor.workbench.task.Work;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Every screen of the workbench, and how to come to it. */
enum Screens {
    FIRST_RUN(Desks.Kind.NONE, model -> {}),
    UNLOCK(Desks.Kind.REAL, model -> model.desk().unlock("wrong".toCharArray())),
    OPENING(model -> {}),
    START(model -> {}),
    START_RESUME(model -> {}),
    RESUMED(model ->
            rooms(model).sessions().resume(rooms(model).sessions().interrupted().get(0))),
    START_PARKED(model -> {
        ask(model, "person", "adult");
        rooms(model).sessions().leave();
        SessionModels.to(ask(model), "organisation");
        rooms(model).sessions().leave();
    }),
    START_PROBLEM(model -> rooms(model).sessions().startSession()),
    QUESTION(model -> ask(model, "person", "adult", "danger", "no")),
    QUESTION_ONE(model -> ask(model, "person", "adult", "danger", "no", "harm", "moneyLost,unwantedCalls")),
    QUESTION_PROBLEM(model -> ask(model, "person", "adult", "danger", "no").proceed()),
    QUESTION_MONEY(model -> {
        SessionModel session =
                ask(model, "person", "adult", "danger", "no", "harm", "moneyLost,unwantedCalls", "means", "telecom");
        SessionModels.type(session, "三千五百");
    }),
    QUESTION_DATE(model -> {
        SessionModel session = SessionModels.to(ask(model), "lostOn");
        SessionModels.type(session, "11月16日");
    }),
    QUESTION_ABOUT(model -> {
        SessionModel session = SessionModels.to(ask(model), "lostOn");
        SessionModels.type(session, "上个月");
    }),
    QUESTION_LONG(model -> SessionModels.toLongList(rooms(model).sessions())),
    QUESTION_PLACE(model -> SessionModels.to(ask(model), "where")),
    QUESTION_NAME(model -> SessionModels.to(ask(model), "organisation")),
    QUESTION_WORDS(model -> SessionModels.to(ask(model), "story")),
    QUESTION_EVIDENCE(model -> {
        SessionModel session = SessionModels.to(ask(model), "log");
        var question = DeskGuide.guide().question("log");
        session.draft(
                question, session.draft(question).plus("139 开头的来电，11月16日 20:14").plus("转账截图两张，在手机相册里"));
    }),
    CHANGE(model -> {
        SessionModel session = SessionModels.to(ask(model), "organisation");
        session.change(DeskGuide.guide().question("harm"));
        var question = DeskGuide.guide().question("harm");
        session.draft(question, session.draft(question).toggle(question, "moneyLost"));
    }),
    EVIDENCE(model -> {
        SessionModel session = ask(model, "person", "adult", "danger", "no");
        session.evidence().open(true);
        session.evidence().typed("139 5123 4567 2026-11-16 20:14\n¥3000\nIMG_1234.png");
        session.evidence().note();
        session.evidence().picture(new BufferedImage(60, 120, BufferedImage.TYPE_INT_RGB), number -> "IMG " + number);
    }),
    UNDONE(model -> ask(model, "person", "adult", "danger", "no").undo()),
    BUSY(model -> {
        ask(model, "person", "adult");
        Work never = new Work(work -> {}, Runnable::run, model.busy());
        never.telling("正在做备份，并读回核对", "Making the backup and reading it again").act(() -> {}, () -> {}, why -> {});
        never.telling("正在读文件", "Reading the file", () -> {}).act(() -> {}, () -> {}, why -> {});
    }),
    INTERRUPT(model -> ask(model, "person", "adult", "danger", "yes")),
    STOP_HERE(model -> SessionModels.to(ask(model), "organisation").stopHere()),
    CHECK(model -> SessionModels.through(ask(model))),
    CONCLUSION(model -> {
        SessionModel session = SessionModels.through(ask(model));
        session.conclude();
    }),
    KEEP(model -> {
        SessionModel session = SessionModels.through(ask(model));
        session.conclude();
        session.tick("preserve-evidence");
        session.review();
        ((Stage.Keeping) session.stage()).keep().strike(new Key("danger"));
    }),
    SAVED(model -> {
        SessionModel session = SessionModels.through(ask(model));
        session.conclude();
        session.review();
        ((Stage.Keeping) session.stage()).keep().giveReceipt(true);
        session.save();
    }),
    DECLINED(model -> SessionModels.to(ask(model), "organisation").decline()),
    COVER(Desks.Kind.REAL, model -> {
        model.desk().unlock("open sesame".toCharArray());
        model.cover().cover();
    }),
    BLANK(model -> {
        ask(model, "person", "adult");
        model.cover().blank();
    }),
    OUTCOMES(model -> {
        keep(model);
        model.go(Place.OUTCOMES);
    }),
    OUTCOMES_NONE(model -> model.go(Place.OUTCOMES)),
    TOUR(model -> model.tour().begin()),
    RECEIPT(model -> model.go(Place.RECEIPT)),
    RECEIPT_FOUND(model -> {
        SessionModel session = SessionModels.through(ask(model));
        session.conclude();
        session.review();
        KeepModel keep = ((Stage.Keeping) session.stage()).keep();
        keep.giveReceipt(true);
        String number = keep.receipt().grouped();
        session.save();
        model.go(Place.RECEIPT);
        rooms(model).receipt().type(number);
        rooms(model).receipt().look();
        rooms(model).receipt().ask(true);
    }),
    REPORTS(model -> {
        keep(model);
        model.go(Place.REPORTS);
    }),
    REPORTS_NONE(model -> model.go(Place.REPORTS)),
    LOOK_UP(WorkbenchModel::lookUp),
    LOOK_UP_PLACE(model -> {
        rooms(model).sessions().start().place("320104");
        rooms(model).lookUp().type("12348");
        model.lookUp();
    }),
    GUIDES(model -> model.go(Place.GUIDES)),
    STUDIO(model -> {
        studio(model);
        rooms(model)
                .studio()
                .model()
                .type("WRONG" + rooms(model).studio().model().draft().text("guide.mjs"));
    }),
    STUDIO_FACTS(model -> studio(model, "facts")),
    STUDIO_WORDS(model -> studio(model, "words")),
    STUDIO_CASES(model -> studio(model, "cases")),
    STUDIO_HISTORY(model -> {
        studio(model, "history");
        rooms(model).studio().history().compareWithOriginal();
    }),
    STUDIO_NEW(model -> {
        studio(model);
        rooms(model).studio().authoring().begin(AuthoringModel.Form.GUIDE);
    }),
    STUDIO_PLACE(model -> {
        studio(model);
        rooms(model).studio().authoring().begin(AuthoringModel.Form.LOCALITY);
    }),
    STUDIO_RENAME(model -> {
        studio(model);
        rooms(model).studio().authoring().begin(AuthoringModel.Form.RENAME);
        rooms(model).studio().authoring().look("harm", "damage");
    }),
    MAP_ADVICE(model -> {
        rooms(model).guides().go(GuidesTab.MAP);
        rooms(model).map().part(GuideMap.Part.PLAN);
        model.go(Place.GUIDES);
    }),
    MAP(model -> {
        rooms(model).guides().go(GuidesTab.MAP);
        model.go(Place.GUIDES);
    }),
    COMPARE(model -> compare(model, "divorce-papers")),
    COMPARE_RUNNING(model -> compare(model, "personal-information-leak")),
    COMPARE_DONE(model -> {
        compare(model, "personal-information-leak");
        rooms(model).compare().division(Side.B, "320100");
        rooms(model).compare().compare();
    }),
    COMPARE_KEPT(model -> {
        compare(model, "personal-information-leak");
        rooms(model).compare().division(Side.B, "320100");
        rooms(model).compare().compare();
        rooms(model).compare().lookAtKept();
    }),
    COMPARE_UNKNOWN(model -> {
        compare(model, "divorce-papers");
        rooms(model).compare().choose(Side.B, new GuideVersion.PackFile(SmallPacks.stranger("divorce-papers")));
        rooms(model).compare().compare();
    }),
    FACT_CHECK(model -> {
        guides(model, GuidesTab.FACT_CHECK, "divorce-papers");
        rooms(model).factCheck().make();
        rooms(model).factCheck().type("Wang Min", "");
    }),
    PACKS(model -> guides(model, GuidesTab.PACKS, "divorce-papers")),
    PACKS_UNKNOWN(model -> {
        guides(model, GuidesTab.PACKS, "personal-information-leak");
        rooms(model).packs().installing().open(SmallPacks.stranger("personal-information-leak"));
    }),
    PACKS_CHANGE(model -> {
        guides(model, GuidesTab.PACKS, "personal-information-leak");
        rooms(model).packs().installing().open(SmallPacks.stranger("personal-information-leak"));
        rooms(model).packs().installing().goOn();
    }),
    PACKS_INSTALLED(model -> {
        guides(model, GuidesTab.PACKS, "personal-information-leak");
        for (int i = 0; i < 2; i++) {
            rooms(model).packs().installing().open(SmallPacks.stranger("personal-information-leak"));
            rooms(model).packs().installing().goOn();
            rooms(model).packs().installing().goOn();
        }
        rooms(model)
                .packs()
                .ask(rooms(model).packs().trusted().keySet().iterator().next());
        rooms(model).publishing().newKey(Path.of("/media/stick/publisher.key"), new char[] {'a'});
        rooms(model).publishing().publish(Path.of("/media/stick/leak.pack"), null);
    }),
    STUDIO_EMPTY(model -> {
        rooms(model).guides().go(GuidesTab.STUDIO);
        model.go(Place.GUIDES);
    }),
    SETTINGS(model -> model.go(Place.SETTINGS)),
    SETTINGS_ABOUT(model -> model.settings(SettingsSection.ABOUT)),
    SETTINGS_BACKUPS(Desks.Kind.REAL, model -> {
        unlock(model);
        model.settings(SettingsSection.BACKUPS);
    }),
    SETTINGS_RESTORE(Desks.Kind.REAL, model -> {
        unlock(model);
        model.settings(SettingsSection.BACKUPS);
        BackupsModel backups = rooms(model).settings().backups();
        backups.choose(backups.backups().get(0).look());
        backups.restore("wrong".toCharArray());
    }),
    SETTINGS_PASSPHRASE(Desks.Kind.REAL, model -> {
        unlock(model);
        model.settings(SettingsSection.PASSPHRASE);
    }),
    SETTINGS_PASSPHRASE_NONE(model -> model.settings(SettingsSection.PASSPHRASE)),
    SETTINGS_PASSPHRASE_CHANGE(Desks.Kind.REAL, model -> {
        unlock(model);
        model.settings(SettingsSection.PASSPHRASE);
        PassphraseModel passphrase = rooms(model).settings().passphrase();
        passphrase.begin(PassphraseModel.Form.DEPUTY);
        passphrase.submit("open sesame".toCharArray(), "short".toCharArray(), new char[0]);
    }),
    SETTINGS_WORDS(Desks.Kind.REAL, model -> {
        unlock(model);
        words(model);
    }),
    SETTINGS_WORDS_CHECKED(Desks.Kind.REAL, model -> {
        unlock(model);
        words(model).check(true);
        words(model).written(List.of("dabad", "labad"));
    }),
    SETTINGS_EXCHANGE(model -> {
        model.settings(SettingsSection.EXCHANGE);
        ExchangeModel exchange = rooms(model).settings().exchange();
        exchange.useKey(Path.of("/media/stick/group.key"));
        exchange.take(Path.of("/media/stick/gulou.exchange"));
        exchange.trust(true);
        exchange.ask(FakeExchange.other());
    }),
    SETTINGS_EXCHANGE_NONE(model -> model.settings(SettingsSection.EXCHANGE)),
    SETTINGS_EXCHANGE_UNKNOWN(model -> {
        model.settings(SettingsSection.EXCHANGE);
        rooms(model).settings().exchange().take(Path.of("/media/stick/gulou.exchange"));
    }),
    SETTINGS_SERVER(Desks.Kind.REAL, model -> {
        unlock(model);
        model.settings(SettingsSection.SERVER);
        ServerModel server = rooms(model).settings().server();
        server.type("jdbc:postgresql://db.example/desk?user=desk");
        server.reach();
    }),
    SETTINGS_SERVER_NONE(model -> model.settings(SettingsSection.SERVER)),
    SETTINGS_HELD(model -> model.settings(SettingsSection.HELD)),
    SETTINGS_RETENTION(model -> {
        model.settings(SettingsSection.RETENTION);
        rooms(model).settings().retention().choose(12);
        rooms(model).settings().retention().ask(true);
    });

    private final Desks.Kind kind;
    private final Consumer<WorkbenchModel> way;

    Screens(Consumer<WorkbenchModel> way) {
        this(Desks.Kind.DEMONSTRATION, way);
    }

    Screens(Desks.Kind kind, Consumer<WorkbenchModel> way) {
        this.kind = kind;
        this.way = way;
    }

    String key() {
        return toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Rooms rooms(WorkbenchModel model) {
        Rooms rooms = model.rooms();
        if (rooms == null) {
            throw new IllegalStateException("the desk is not open");
        }
        return rooms;
    }

    private static void unlock(WorkbenchModel model) {
        model.desk().unlock("open sesame".toCharArray());
    }

    private static PassphraseModel words(WorkbenchModel model) {
        model.settings(SettingsSection.PASSPHRASE);
        PassphraseModel passphrase = rooms(model).settings().passphrase();
        if (passphrase.words().isEmpty()) {
            passphrase.begin(PassphraseModel.Form.WORDS);
            passphrase.submit("open sesame".toCharArray(), new char[0], new char[0]);
        }
        return passphrase;
    }

    private static void guides(WorkbenchModel model, GuidesTab tab, String guide) {
        rooms(model).guides().go(tab, new GuidesModel.Concern(guide, ""));
        model.go(Place.GUIDES);
    }

    /* A guide beside itself, as long as there is one version of it. */
    private static void compare(WorkbenchModel model, String guide) {
        guides(model, GuidesTab.COMPARE, guide);
    }

    private static void studio(WorkbenchModel model, String beside) {
        rooms(model).studio().beside(beside);
        studio(model);
    }

    private static void studio(WorkbenchModel model) {
        rooms(model).guides().go(GuidesTab.STUDIO, new GuidesModel.Concern("personal-information-leak", "320100"));
        model.go(Place.GUIDES);
    }

    /** Starts a session and answers its first questions: key and option keys in turn. */
    private static SessionModel ask(WorkbenchModel model, String... answers) {
        return SessionModels.start(rooms(model).sessions(), answers);
    }

    private static void keep(WorkbenchModel model) {
        SessionModel session = SessionModels.through(ask(model));
        session.conclude();
        session.review();
        session.save();
    }

    /** A window on this screen, not yet visible; everything happens in place. */
    static MainWindow open(Screens screen, Appearance appearance) {
        return open(screen, appearance, model -> {});
    }

    /** The same, telling of its model. */
    static MainWindow open(Screens screen, Appearance appearance, Consumer<WorkbenchModel> told) {
        FakeDesks desks = new FakeDesks();
        desks.kind = screen.kind;
        desks.passphrase = "open sesame";
        desks.care.backedUp(Path.of("/media/stick"));
        if (screen == START_RESUME || screen == RESUMED) {
            desks.interrupt(brokenOff(), Instant.parse("2026-11-24T06:05:00Z"));
        }
        WorkbenchServices services = FakeServices.with(desks, appearance);
        if (screen == COMPARE_KEPT) {
            desks.saved.addAll(invented());
        }
        AtomicBoolean held = new AtomicBoolean(screen == OPENING);
        Work work = new Work(
                does -> {
                    if (!held.get()) {
                        does.run();
                    }
                },
                Runnable::run,
                new Busy((milliseconds, does) -> {
                    if (screen == BUSY) {
                        does.run();
                    }
                }));
        AppearanceModel worn = new AppearanceModel(services.appearances(), work, appearance, Theme.LIGHT);
        WorkbenchModel model = new WorkbenchModel(services, worn, work, work);
        MainWindow window = new MainWindow(model);
        window.fontIsThere();
        model.begin();
        screen.way.accept(model);
        if (screen == COMPARE_RUNNING) {
            held.set(true);
            rooms(model).compare().compare();
        }
        told.accept(model);
        return window;
    }

    /* Many clients of one city, so that there is something to say of them. */
    private static List<Outcome> invented() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide guide = ((Resolution.Found) library.resolve("personal-information-leak", "")).guide();
            return new InventedClients(code -> guide, LocalDate.of(2026, 11, 24), 1).outcomes(400);
        }
    }

    private static Session brokenOff() {
        try {
            return Session.replay(
                    DeskGuide.guide(),
                    Setting.on(LocalDate.of(2026, 11, 24), "320104"),
                    Map.of(
                            "person", new Answer.Choice("adult"),
                            "danger", new Answer.Choice("no"),
                            "harm", Answer.Choices.of("moneyLost"),
                            "means", new Answer.Choice("telecom"),
                            "amount", new Answer.Amount(3500)));
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
    }
}
