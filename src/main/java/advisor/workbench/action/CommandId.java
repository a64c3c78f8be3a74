package advisor.workbench.action;

import advisor.workbench.look.Glyph;
import java.util.Locale;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** Everything an advisor can do from a menu or by a key of its own. */
public enum CommandId {
    NEW_SESSION("session.new", "menu N", Glyph.PLUS),
    PARK("session.park", "menu K", Glyph.CLOCK),
    CONTINUE("session.continue", "menu ENTER", null),
    BACK("session.back", "alt LEFT", Glyph.BACK),
    UNDO("session.undo", "menu Z", null),
    REDO("session.redo", "menu shift Z", null),
    WHY("session.why", "F2", Glyph.QUESTION),
    PAPERS("session.papers", "menu P", null),
    STOP_HERE("session.stop", "menu E", Glyph.STOP),
    SEE_ANSWERS("session.answers", "F6", null),
    SEE_QUESTION("session.question", "F7", null),
    SEE_PLAN("session.plan", "F8", null),
    EVIDENCE("session.evidence", "F9", Glyph.LIST),
    CLIENT_WINDOW("window.client", "F4", null),
    BLANK("window.blank", "F11", null),
    DISCARD("session.discard", null, null),
    COVER("window.cover", "F12", Glyph.DOOR),
    QUIT("window.quit", "menu Q", null),
    GO_SESSIONS("go.sessions", "menu 1", Glyph.SESSIONS),
    GO_GUIDES("go.guides", "menu 2", Glyph.GUIDES),
    GO_OUTCOMES("go.outcomes", "menu 3", Glyph.OUTCOMES),
    GO_RECEIPT("go.receipt", "menu R", Glyph.RECEIPT),
    GO_REPORTS("go.reports", "menu 4", Glyph.REPORTS),
    GO_LOOK_UP("go.lookUp", "F3", Glyph.SEARCH),
    GO_SETTINGS("go.settings", "menu 5", Glyph.SETTINGS),
    GUIDES_COMPARE("guides.compare", "menu shift C", null),
    GUIDES_FACT_CHECK("guides.factCheck", "menu shift F", null),
    GUIDES_PACKS("guides.packs", "menu shift K", null),
    COMPARE_RUN("compare.run", "menu shift ENTER", null),
    COMPARE_CANCEL("compare.cancel", null, null),
    COMPARE_SWAP("compare.swap", null, null),
    COMPARE_KEPT("compare.kept", null, null),
    PACKS_CHOOSE("packs.choose", null, null),
    PACKS_GO_ON("packs.goOn", null, null),
    PACKS_CANCEL("packs.cancel", null, null),
    PACKS_PUBLISH("packs.publish", null, null),
    SET_BACKUPS("desk.backups", "menu B", null),
    SET_PASSPHRASE("desk.passphrase", null, null),
    SET_HELD("desk.held", null, null),
    SET_RETENTION("desk.retention", null, null),
    SET_EXCHANGE("desk.exchange", null, null),
    SET_SERVER("desk.server", null, null),
    REPORT_PRINT("reports.print", null, null),
    SET_APPEARANCE("view.appearance", null, null),
    TABLE_HTML("factCheck.html", null, null),
    TABLE_XLSX("factCheck.xlsx", null, null),
    TABLE_PRINT("factCheck.print", null, null),
    TABLE_SIGN("factCheck.sign", null, null),
    STUDIO_OPEN("studio.open", "menu shift S", null),
    STUDIO_NEW_GUIDE("studio.new.guide", null, null),
    STUDIO_NEW_LOCALITY("studio.new.locality", null, null),
    STUDIO_RENAME("studio.rename", null, null),
    STUDIO_TEXT("studio.text", "alt 1", null),
    STUDIO_PREVIEW("studio.preview", "alt 2", null),
    STUDIO_FACTS("studio.facts", "alt 3", null),
    STUDIO_WORDS("studio.words", "alt 4", null),
    STUDIO_CASES("studio.cases", "alt 5", null),
    STUDIO_VERSIONS("studio.versions", "alt 6", null),
    STUDIO_PROBLEM("studio.problem", "menu shift E", null),
    STUDIO_CASE("studio.case", "menu shift A", null),
    STUDIO_COVERAGE("studio.coverage", null, null),
    STUDIO_RESTART("studio.restart", null, null),
    STUDIO_MARK("studio.mark", null, null),
    STUDIO_AFFECTED("studio.affected", null, null),
    STUDIO_USE("studio.use", null, null),
    STUDIO_STOP("studio.stop", null, null),
    FIND("guides.find", "menu F", null),
    MAP_OPEN("map.open", "menu shift M", null),
    MAP_PART("map.part", null, null),
    MAP_SOURCE("map.source", null, null),
    MAP_LARGER("map.larger", null, null),
    MAP_SMALLER("map.smaller", null, null),
    MAP_FIT("map.fit", null, null),
    MAP_SVG("map.svg", null, null),
    MAP_PNG("map.png", null, null),
    OTHER_LANGUAGE("view.language", "menu L", null),
    THEME_LIGHT("view.light", null, null),
    THEME_DARK("view.dark", null, null),
    THEME_CONTRAST("view.contrast", null, null),
    THEME_SYSTEM("view.system", null, null),
    LARGER("view.larger", "menu EQUALS", null),
    SMALLER("view.smaller", "menu MINUS", null),
    SCALE_FIRST("view.normal", "menu 0", null),
    PALETTE("help.palette", "menu shift P", Glyph.SEARCH),
    TOUR("help.tour", null, null),
    SHORTCUTS("help.shortcuts", "F1", null),
    ABOUT("help.about", null, null);

    private final String key;
    private final @Nullable String shortcut;
    private final @Nullable Glyph glyph;

    CommandId(String key, @Nullable String shortcut, @Nullable Glyph glyph) {
        this.key = key;
        this.shortcut = shortcut;
        this.glyph = glyph;
    }

    /** The key of its words. */
    public String key() {
        return key;
    }

    /** Its shortcut on this machine, or null when it has none. */
    public @Nullable KeyStroke shortcut() {
        String keys = shortcut;
        return keys == null ? null : KeyStroke.getKeyStroke(keys.replace("menu", menuKey()));
    }

    private static String menuKey() {
        boolean apple =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return apple ? "meta" : "ctrl";
    }

    /** Its icon, or null when it has none. */
    public @Nullable Glyph glyph() {
        return glyph;
    }
}
