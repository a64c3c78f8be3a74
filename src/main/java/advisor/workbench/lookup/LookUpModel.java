package advisor.workbench.lookup;

import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.guide.Words;
import advisor.pack.Contact;
import advisor.pack.DeskFacts;
import advisor.pack.Directory;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is being looked up: words, a kind and a place, and what was found. */
public final class LookUpModel {

    private final KnowledgeSources knowledge;
    private final Directory shipped;
    private final GuideShelf guides;
    private final LocalNotes notes;
    private final Clock clock;
    private final Work work;
    private final Finder finder;
    private final Listeners listeners = new Listeners();
    private Directory directory;
    private Map<String, Guide> here = Map.of();
    private DeskFacts filled = DeskFacts.NONE;
    private String typed = "";
    private Entry.Kind kind = Entry.Kind.ALL;
    private String place = "";
    private @Nullable Notice notice;
    private int imported = -1;

    /** Nothing is looked up yet, for the whole country. */
    public LookUpModel(
            KnowledgeSources knowledge,
            Directory directory,
            Localities localities,
            GuideShelf guides,
            LocalNotes notes,
            Clock clock,
            Work work) {
        this.knowledge = knowledge;
        this.shipped = directory;
        this.directory = directory;
        this.guides = guides;
        this.notes = notes;
        this.clock = clock;
        this.work = work;
        this.finder = new Finder(localities);
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** What the desk knows, read together. */
    private record Known(DeskFacts facts, List<Contact> lawyers, Map<String, Guide> guides) {}

    /** Loads what the desk has noted and what holds in the place; again after something changed. */
    public void load() {
        String wanted = place;
        work.run(
                () -> known(notes.facts(), notes.lawyers(), wanted),
                known -> {
                    if (wanted.equals(place)) {
                        notice = null;
                        take(known);
                    }
                },
                this::fail);
    }

    private Known known(DeskFacts facts, List<Contact> lawyers, String wanted) throws Refused {
        Map<String, Guide> all = new TreeMap<>();
        for (GuideShelf.Shelved shelved : guides.list()) {
            if (shelved instanceof GuideShelf.Shelved.Ready) {
                all.put(shelved.id(), guides.guide(shelved.id(), wanted));
            }
        }
        return new Known(facts, lawyers, all);
    }

    private void take(Known known) {
        filled = known.facts();
        directory = shipped.with(known.lawyers());
        here = known.guides();
        listeners.changed();
    }

    private void fail(Notice why) {
        notice = why;
        listeners.changed();
    }

    /** Everybody a client can be sent to, the desk's own lawyers among them. */
    public Directory directory() {
        return directory;
    }

    /** How long work is done away from the window. */
    public Work work() {
        return work;
    }

    /** What was typed. */
    public String typed() {
        return typed;
    }

    /** Looks for other words. */
    public void type(String words) {
        if (!words.equals(typed)) {
            typed = words;
            listeners.changed();
        }
    }

    /** What is searched. */
    Entry.Kind kind() {
        return kind;
    }

    /** Searches one kind alone, or all. */
    void only(Entry.Kind wanted) {
        kind = wanted;
        listeners.changed();
    }

    /** Searches what holds in the chosen place. */
    public void onlyLocal() {
        only(Entry.Kind.LOCAL);
    }

    /** The division that local facts and offices are told for, empty for the whole country. */
    public String place() {
        return place;
    }

    /** Tells of another place. */
    public void at(String code) {
        if (!code.equals(place)) {
            place = code;
            load();
        }
    }

    /** Why something could not be read or kept, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** How many lawyers the last import brought, or -1 when there was none. */
    public int imported() {
        return imported;
    }

    /** What is found in a language: law first, then whom to call, then what holds here. */
    List<Entry> found(Language language) {
        List<Entry> all = new ArrayList<>();
        knowledge.all().forEach(source -> all.add(new Entry.Law(source)));
        List<String> chain = Localities.chain(place);
        directory.all().stream()
                .filter(contact -> chain.contains(contact.place()) || place.isEmpty())
                .forEach(contact -> all.add(new Entry.Whom(contact)));
        here.forEach((id, guide) -> {
            Words words = guide.words(language);
            guide.facts()
                    .forEach(
                            (key, fact) -> all.add(new Entry.Local(id, words.title(), key, words.factName(key), fact)));
        });
        all.removeIf(entry -> kind != Entry.Kind.ALL && entry.kind() != kind);
        if (kind == Entry.Kind.LOCAL) {
            // what the desk should ask about comes first
            all.sort(Comparator.comparing(LookUpModel::isAnswered));
        }
        return finder.find(all, typed);
    }

    private static boolean isAnswered(Entry entry) {
        return !(entry instanceof Entry.Local local && local.fact().isBlank());
    }

    /** Whether the desk can fill a fact in: what nobody could verify, or what it filled in before. */
    static boolean canBeFilledIn(Fact fact) {
        return !fact.list() && (fact.needsConfirming() || fact.verification().equals(Fact.DESK));
    }

    /** Keeps what the desk asked about a fact in the chosen place; blank takes it back. */
    public void fillIn(String guide, String key, Fact fact, String value) {
        if (!value.isBlank() && !DeskFacts.fits(fact, value)) {
            fail(new Notice(DeskFacts.doesNotFit(fact), new Text("例如 2000。", "For instance 2000.")));
            return;
        }
        String division = fact.verification().equals(Fact.DESK) ? fact.level() : place;
        DeskFacts next = filled.with(guide, division, key, value, LocalDate.now(clock));
        String wanted = place;
        work.run(
                () -> {
                    notes.keep(next);
                    return known(next, notes.lawyers(), wanted);
                },
                known -> {
                    notice = null;
                    take(known);
                },
                this::fail);
    }

    /** Takes a table of lawyers in place of the one before. */
    public void importLawyers(Path table) {
        work.run(
                () -> notes.importLawyers(table),
                lawyers -> {
                    notice = null;
                    imported = lawyers.size();
                    directory = shipped.with(lawyers);
                    kind = Entry.Kind.WHOM;
                    listeners.changed();
                },
                this::fail);
    }
}
