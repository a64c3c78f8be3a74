package advisor.workbench.papers;

import advisor.document.Field;
import advisor.document.Filling;
import advisor.document.Paper;
import advisor.document.Surroundings;
import advisor.document.Template;
import advisor.document.Templates;
import advisor.guide.Advice;
import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.guide.Text;
import advisor.guide.Words;
import advisor.pack.Contact;
import advisor.pack.Directory;
import advisor.pack.KnowledgeSource;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.session.End;
import advisor.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the papers of a session, with what stands around it. */
public final class PaperDesk {

    /** Numbers that everybody takes home. */
    private static final List<String> EVERYBODY = List.of("110", "96110", "12348", "12345");

    private static final int MOST_SOURCES = 12;

    private final Templates templates;
    private final KnowledgeSources knowledge;
    private final Supplier<Directory> directory;
    private final Localities localities;
    private final int calendarKnownTo;

    /**
     * A desk that makes papers.
     *
     * @param directory those to whom a client can be referred, as it is at the moment
     * @param calendarKnownTo the last year whose public holidays are known
     */
    public PaperDesk(
            Templates templates,
            KnowledgeSources knowledge,
            Supplier<Directory> directory,
            Localities localities,
            int calendarKnownTo) {
        this.templates = templates;
        this.knowledge = knowledge;
        this.directory = directory;
        this.localities = localities;
        this.calendarKnownTo = calendarKnownTo;
    }

    /**
     * What papers are made of.
     *
     * @param evidence what was noted beside the session
     * @param receipt the number the client takes along, in groups; empty for none
     */
    public record Visit(Session session, End end, List<Surroundings.Evidence> evidence, String receipt) {
        public Visit {
            evidence = List.copyOf(evidence);
        }

        /** A visit without a receipt. */
        public Visit(Session session, End end, List<Surroundings.Evidence> evidence) {
            this(session, end, evidence, "");
        }

        /** Says that it is a visit, and nothing of it. */
        @Override
        public String toString() {
            return "Visit";
        }
    }

    /** The papers that an end offers, the summary of the visit first. */
    public List<Template> offered(Visit visit) {
        return templates.offered(visit.session(), visit.end());
    }

    /** The keys of the fields of all papers. */
    public Set<String> fields() {
        return templates.all().stream()
                .flatMap(template -> template.fields().stream())
                .map(Field::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A paper with what was typed for it, by field. */
    public Paper fill(Visit visit, Template template, Map<String, String> typed, Language language) {
        return filling(visit, template, language).fill(template, typed);
    }

    /** What the answers fill into a template's fields already. */
    public Map<String, String> known(Visit visit, Template template, Language language) {
        return filling(visit, template, language).known(template);
    }

    private Filling filling(Visit visit, Template template, Language language) {
        Session session = visit.session();
        End end = visit.end();
        String place = session.setting().locality();
        Surroundings around = new Surroundings(
                localities.path(place).get(language),
                sources(end, template, language),
                contacts(session, end, place, language),
                visit.evidence(),
                visit.receipt(),
                calendarKnownTo);
        return new Filling(session, end, around, language);
    }

    private List<Surroundings.Source> sources(End end, Template template, Language language) {
        Set<String> ids = new LinkedHashSet<>(end.sources());
        ids.addAll(template.sources());
        List<Surroundings.Source> all = new ArrayList<>();
        for (String id : ids) {
            knowledge.find(id).ifPresent(source -> all.add(source(source, language)));
        }
        return all.subList(0, Math.min(MOST_SOURCES, all.size()));
    }

    private static Surroundings.Source source(KnowledgeSource source, Language language) {
        String article = source.article().isEmpty()
                ? ""
                : language == Language.ZH ? " 第 " + source.article() + " 条" : ", article " + source.article();
        return new Surroundings.Source(
                source.id(),
                source.instrument().get(language) + article,
                source.statement().get(language),
                source.needsConfirming());
    }

    private List<Surroundings.Contact> contacts(Session session, End end, String place, Language language) {
        Set<String> planned =
                new LinkedHashSet<>(end.plan().stream().map(PlanItem::key).toList());
        List<String> specialities = session.guide().declarations().advice().stream()
                .filter(advice -> planned.contains(advice.key()))
                .map(Advice::refer)
                .flatMap(List::stream)
                .distinct()
                .toList();
        Stream<Contact> everybody = directory.get().all().stream().filter(contact -> EVERYBODY.contains(contact.id()));
        Stream<Contact> named = directory.get().all().stream()
                .filter(contact -> contact.kind() != Contact.Kind.LAWYER)
                .filter(contact -> !contact.web().isEmpty() && says(session, planned, contact.web()));
        return Stream.of(everybody, directory.get().matching(specialities, place).stream(), named)
                .flatMap(stream -> stream)
                .distinct()
                .map(contact -> contact(contact, language))
                .toList();
    }

    /* Whether some advice of the plan sends the client to an address. */
    private static boolean says(Session session, Set<String> planned, String address) {
        Words words = session.guide().words(Language.ZH);
        return planned.stream()
                .anyMatch(key -> words.detail(key).contains(address)
                        || words.steps(key).stream().anyMatch(step -> step.contains(address)));
    }

    private static Surroundings.Contact contact(Contact contact, Language language) {
        Text name = contact.name();
        return new Surroundings.Contact(
                name.get(language),
                contact.phone().isEmpty() ? contact.web() : contact.phone(),
                contact.use().get(language),
                contact.kind() == Contact.Kind.LAWYER ? "" : contact.web(),
                contact.needsConfirming());
    }
}
