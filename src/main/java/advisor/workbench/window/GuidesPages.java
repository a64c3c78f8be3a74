package advisor.workbench.window;

import advisor.session.Session;
import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.compare.CompareModel;
import advisor.workbench.compare.ComparePanel;
import advisor.workbench.factcheck.FactCheckModel;
import advisor.workbench.factcheck.FactCheckPanel;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.GuidesPage;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.map.MapCommands;
import advisor.workbench.map.MapPanel;
import advisor.workbench.packs.PackCommands;
import advisor.workbench.packs.PacksModel;
import advisor.workbench.packs.PacksPanel;
import advisor.workbench.packs.PublishModel;
import advisor.workbench.papers.Printing;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JOptionPane;
import javax.swing.JPanel;

/** The pages there are in the place of guides, each registered here in one line. */
final class GuidesPages {

    private final Rooms rooms;
    private final Runnable toSessions;
    private final Commands commands;
    private final Wording wording;

    private GuidesPages(Rooms rooms, Runnable toSessions, Commands commands, Wording wording) {
        this.rooms = rooms;
        this.toSessions = toSessions;
        this.commands = commands;
        this.wording = wording;
    }

    /**
     * All pages.
     *
     * @param toSessions shows the session in front
     */
    static List<GuidesPage> of(Rooms rooms, Runnable toSessions, Commands commands, Wording wording) {
        GuidesPages pages = new GuidesPages(rooms, toSessions, commands, wording);
        return List.of(
                new GuidesPage(GuidesTab.LIBRARY, new LibraryPage(rooms, wording)::shown),
                new GuidesPage(GuidesTab.STUDIO, new StudioPage(rooms, commands, wording)::shown),
                new GuidesPage(GuidesTab.MAP, pages::map),
                new GuidesPage(GuidesTab.COMPARE, pages::compare),
                new GuidesPage(GuidesTab.FACT_CHECK, pages::factCheck),
                new GuidesPage(GuidesTab.PACKS, pages::packs));
    }

    private GuidesPage.Shown factCheck() {
        FactCheckModel model = rooms.factCheck();
        List<GuideShelf.Shelved> known = known();
        Runnable follow = () -> {
            GuidesModel.Concern concern = rooms.guides().concern();
            if (concern != null) {
                model.about(concern);
            }
        };
        follow.run();
        JPanel holder = new JPanel(new BorderLayout());
        FactCheckPanel panel = new FactCheckPanel(
                model, known, rooms.guides()::about, pages -> print(pages, holder), rooms.localities(), wording);
        holder.add(Scroll.place(panel, Shade.GROUND));
        Runnable can = () -> {
            boolean isThere = model.stage() instanceof FactCheckModel.Stage.Shown && !model.isBusy();
            can(CommandId.TABLE_HTML, isThere, () -> panel.save("html"));
            can(CommandId.TABLE_XLSX, isThere, () -> panel.save("xlsx"));
            can(CommandId.TABLE_PRINT, isThere, panel::print);
            can(CommandId.TABLE_SIGN, model.canSign(), model::sign);
        };
        can.run();
        Runnable wanted = rooms.guides().listen(follow);
        Runnable changed = model.listen(() -> {
            panel.refresh();
            can.run();
        });
        Runnable signed = model.listenSigned(() -> rooms.library().load());
        return new GuidesPage.Shown(holder, () -> {
            wanted.run();
            changed.run();
            signed.run();
            off(CommandId.TABLE_HTML, CommandId.TABLE_XLSX, CommandId.TABLE_PRINT, CommandId.TABLE_SIGN);
        });
    }

    private void print(byte[] pages, JPanel over) {
        Printing.print(
                pages,
                wording.say("factCheck.title"),
                why -> JOptionPane.showMessageDialog(
                        over, wording.say(why), wording.say("factCheck.print"), JOptionPane.WARNING_MESSAGE));
    }

    /* The guides there are; when the pages are about none yet, they are about the first. */
    private List<GuideShelf.Shelved> known() {
        List<GuideShelf.Shelved> guides = rooms.library().guides();
        List<GuideShelf.Shelved> known = guides == null ? List.of() : guides;
        if (rooms.guides().concern() == null && !known.isEmpty()) {
            rooms.guides().about(new GuidesModel.Concern(known.get(0).id(), ""));
        }
        return known;
    }

    private GuidesPage.Shown compare() {
        CompareModel model = rooms.compare();
        List<GuideShelf.Shelved> known = known();
        Runnable follow = () -> {
            GuidesModel.Concern concern = rooms.guides().concern();
            if (concern != null && concern.guide().equals(model.guide())) {
                model.look();
            } else if (concern != null) {
                model.about(concern.guide());
            }
        };
        follow.run();
        ComparePanel panel = new ComparePanel(
                model,
                known,
                id -> rooms.guides().about(new GuidesModel.Concern(id, "")),
                this::practise,
                rooms.localities(),
                wording);
        Runnable can = () -> {
            can(CommandId.COMPARE_RUN, model.canCompare(), model::compare);
            can(CommandId.COMPARE_SWAP, model.canCompare(), model::swap);
            can(CommandId.COMPARE_KEPT, model.canLookAtKept(), model::lookAtKept);
            can(CommandId.COMPARE_CANCEL, model.canCancel(), model::cancel);
        };
        can.run();
        Runnable wanted = rooms.guides().listen(follow);
        Runnable changed = model.listen(() -> {
            panel.refresh();
            can.run();
        });
        return new GuidesPage.Shown(Scroll.place(panel, Shade.GROUND), () -> {
            wanted.run();
            changed.run();
            off(CommandId.COMPARE_RUN, CommandId.COMPARE_SWAP, CommandId.COMPARE_KEPT, CommandId.COMPARE_CANCEL);
        });
    }

    private void practise(Session session) {
        rooms.sessions().practise(session);
        toSessions.run();
    }

    private GuidesPage.Shown packs() {
        PacksModel model = rooms.packs();
        PublishModel publishing = rooms.publishing();
        List<GuideShelf.Shelved> known = known();
        GuidesModel.Concern concern = rooms.guides().concern();
        if (concern != null && !publishing.isRunning()) {
            publishing.guide(concern.guide());
        }
        PacksPanel panel = new PacksPanel(model, publishing, known, this::practise, rooms.localities(), wording);
        PackCommands menus = new PackCommands(commands, model, publishing, panel);
        Runnable changed = model.listen(panel::refresh);
        Runnable published = publishing.listen(panel::refreshPublishing);
        model.look();
        return new GuidesPage.Shown(Scroll.place(panel, Shade.GROUND), () -> {
            menus.end();
            changed.run();
            published.run();
        });
    }

    private void off(CommandId... ids) {
        for (CommandId id : ids) {
            commands.off(id);
        }
    }

    private void can(CommandId id, boolean can, Runnable does) {
        if (can) {
            commands.on(id, does);
        } else {
            commands.off(id);
        }
    }

    private GuidesPage.Shown map() {
        List<GuideShelf.Shelved> known = known();
        Runnable follow = () -> {
            GuidesModel.Concern concern = rooms.guides().concern();
            if (concern != null) {
                rooms.map()
                        .show(
                                concern,
                                rooms.studio().model().guide(concern.guide(), concern.division()),
                                wording.language());
            }
        };
        follow.run();
        MapPanel panel = new MapPanel(
                rooms.map(),
                known,
                rooms.guides()::about,
                node -> declared(node.id()),
                rooms.localities(),
                rooms.lookUp().work(),
                wording);
        Runnable wanted = rooms.guides().listen(follow);
        Runnable drawn = rooms.map().listen(panel::refresh);
        MapCommands menus = new MapCommands(commands, rooms.map(), panel);
        return new GuidesPage.Shown(panel, () -> {
            menus.end();
            wanted.run();
            drawn.run();
        });
    }

    /* Leads from something on the map to the line that declares it. */
    private void declared(String id) {
        GuidesModel.Concern concern = rooms.guides().concern();
        if (concern != null) {
            rooms.studio()
                    .model()
                    .declaration(
                            concern.guide(),
                            concern.division(),
                            id,
                            entry -> rooms.guides()
                                    .toSource(new GuidesModel.Source(concern, entry.file(), entry.line())));
        }
    }
}
