package advisor.app;

import advisor.document.Templates;
import advisor.guide.Advice;
import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.pack.HolidayCalendar;
import advisor.pack.KnowledgeSource;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.pack.Speciality;
import advisor.proof.CaseRun;
import advisor.proof.DecisionMark;
import advisor.proof.Finding;
import advisor.proof.GuideCheck;
import advisor.proof.Proof;
import advisor.proof.ProofBook;
import advisor.proof.Prover;
import advisor.proof.QuestionBound;
import advisor.proof.SourceTrace;
import advisor.proof.WorkedCase;
import advisor.proof.WorkedCases;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.script.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks one guide: loads its script, proves it, and runs its worked cases.
 *
 * <p>At the national level the levels of all divisions are loaded too, since their cases and facts stand in the same folder;
 * each is proven by naming it.
 */
final class CheckRun {

    /** How long loading may take, in milliseconds; a busy machine is no fault of the guide. */
    private static final long LOADING = 60_000;

    private final GuideSource source;
    private final String locality;
    private final Basis basis;
    private final Predicate<String> isProven;
    private final Set<String> tried = new TreeSet<>();
    private final List<CheckReport.Item> items = new ArrayList<>();
    private final Map<String, Load> loads = new TreeMap<>();

    /**
     * What a guide is held against.
     *
     * @param milliseconds how long proving may take
     * @param book what was proven before
     */
    record Basis(
            KnowledgeSources sources,
            HolidayCalendar days,
            Localities localities,
            Templates templates,
            LocalDate today,
            long milliseconds,
            ProofBook book) {}

    /**
     * A check that was not begun.
     *
     * @param isProven whether what has this {@link DecisionMark} was proven before
     */
    CheckRun(GuideSource source, String locality, Basis basis, Predicate<String> isProven) {
        this.source = source;
        this.locality = locality;
        this.basis = basis;
        this.isProven = isProven;
    }

    /** Checks a guide at a division's level, or with all its levels when the division is empty. */
    static CheckReport of(GuideSource source, String locality, Basis basis) {
        try (GuideLoader loader = new GuideLoader(LOADING)) {
            return of(source, locality, basis, loader);
        }
    }

    /** Checks a guide with a loader that may be warm already. */
    static CheckReport of(GuideSource source, String locality, Basis basis, GuideLoader loader) {
        return new CheckRun(source, locality, basis, none -> false).report(loader, System.nanoTime());
    }

    /**
     * The guide of a source at a division's level.
     *
     * @return nothing when it can not be loaded, which a check tells
     */
    static Optional<Guide> guide(GuideSource source, String locality) {
        try (GuideLoader loader = new GuideLoader(LOADING)) {
            return loader.load(source, locality) instanceof Load.Loaded loaded
                    ? Optional.of(loaded.guide())
                    : Optional.empty();
        }
    }

    /** Runs the check. */
    CheckReport report(GuideLoader loader, long from) {
        String level = level(locality);
        int branches = 0;
        CheckReport.Proven proven = CheckReport.Proven.NOTHING;
        Trace trace = new Trace();
        List<Integer> lengths = List.of();
        int most = 0;
        Load load = load(loader, level);
        if (load instanceof Load.Loaded loaded) {
            branches = loaded.figures().leaves();
            examine(loaded, trace);
            most = QuestionBound.of(loaded.guide());
            proven = prove(loaded, locality);
            TemplateCheck.problems(loaded.guide(), basis.templates(), basis.sources())
                    .forEach(this::add);
            if (locality.isEmpty()) {
                source.localities().forEach(code -> {
                    if (load(loader, code) instanceof Load.Loaded other) {
                        examine(other, trace);
                    }
                });
            }
            lengths = runCases(loader, level);
        }
        source.localities().stream()
                .filter(code -> !basis.localities().isKnown(code))
                .forEach(code -> add(UnknownNames.locality(code, source, basis.localities())));
        loads.values().forEach(each -> {
            if (each instanceof Load.Refused refused) {
                refused.problems().forEach(this::add);
            }
        });
        return new CheckReport(
                source.id(),
                locality,
                branches,
                new CheckReport.Lengths(lengths, most),
                proven,
                (System.nanoTime() - from) / 1e9,
                distinct(),
                trace.said,
                trace.sources,
                guidance());
    }

    private Load load(GuideLoader loader, String level) {
        Load known = loads.get(level);
        if (known == null) {
            known = loader.load(source, level);
            loads.put(level, known);
        }
        return known;
    }

    private String level(String code) {
        return Localities.nearest(code, source.localities());
    }

    /* Over all levels: where each source is said, and on what each conclusion and each advice rests. */
    private static final class Trace {
        private final Map<String, Set<String>> said = new TreeMap<>();
        private final Map<String, Set<String>> sources = new TreeMap<>();
    }

    private static void add(Map<String, Set<String>> to, String key, Set<String> more) {
        to.computeIfAbsent(key, none -> new TreeSet<>()).addAll(more);
    }

    /* What needs no solver; adds to what is said where. */
    private void examine(Load.Loaded loaded, Trace trace) {
        SourceTrace one = SourceTrace.of(loaded.guide());
        one.said().forEach((id, where) -> add(trace.said, id, where));
        one.conclusions().forEach((key, sources) -> add(trace.sources, key, sources));
        one.advice().forEach((key, sources) -> add(trace.sources, key, sources));
        GuideCheck.problems(
                        loaded.guide(),
                        key -> place(loaded, key),
                        basis.sources().all().stream().map(KnowledgeSource::id).collect(Collectors.toSet()),
                        basis.today())
                .forEach(this::add);
        for (Advice advice : loaded.guide().declarations().advice()) {
            advice.refer().stream()
                    .filter(key -> Speciality.find(key).isEmpty())
                    .forEach(key -> add(UnknownNames.speciality(place(loaded, advice.key()), key)));
        }
    }

    private GuideCheck.Place place(Load.Loaded loaded, String key) {
        int hash = key.indexOf('#');
        if (hash >= 0) {
            return entry(key.substring(0, hash), key.substring(hash + 1));
        }
        Position at = loaded.positions().get(key);
        return at == null ? GuideCheck.Place.NOWHERE : new GuideCheck.Place(at.file(), at.line());
    }

    /* The line of a JSON file on which an entry begins. */
    private GuideCheck.Place entry(String file, String key) {
        List<String> lines = source.files().getOrDefault(file, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith("\"" + key + "\"")) {
                return new GuideCheck.Place(file, i + 1);
            }
        }
        return GuideCheck.Place.NOWHERE;
    }

    /** What was loaded so far, by level. */
    Map<String, Load> loads() {
        return Collections.unmodifiableMap(loads);
    }

    /** Proves a level, unless what decides like it was proven before. */
    CheckReport.Proven prove(Load.Loaded loaded, String division) {
        Guide guide = loaded.guide();
        String mark = DecisionMark.of(guide);
        if (isProven.test(mark) || !tried.add(mark)) {
            return CheckReport.Proven.ALIKE;
        }
        Setting setting = new Setting(basis.today(), division, Similar.NONE, basis.days());
        Proof proof = Prover.prove(guide, setting, basis.milliseconds(), basis.book());
        for (Finding finding : proof.findings()) {
            items.add(new CheckReport.Item(finding.problem(id -> place(loaded, id)), finding.witness(), guide));
        }
        return new CheckReport.Proven(proof.undecided(), proof.asked(), proof.known());
    }

    /* How many questions each case was asked. */
    private List<Integer> runCases(GuideLoader loader, String level) {
        List<Integer> lengths = new ArrayList<>();
        for (Map.Entry<String, String> file : source.files().entrySet()) {
            if (!file.getKey().endsWith("cases.json")) {
                continue;
            }
            WorkedCases read = WorkedCases.read(file.getKey(), file.getValue());
            read.problems().forEach(this::add);
            for (WorkedCase one : read.cases()) {
                String holds = level(one.locality());
                boolean concerned = locality.isEmpty() || holds.equals(level);
                if (concerned && load(loader, holds) instanceof Load.Loaded loaded) {
                    CaseRun.Ran ran = CaseRun.run(one, loaded.guide(), basis.days());
                    ran.problems().forEach(this::add);
                    lengths.add(ran.questions());
                }
            }
        }
        return lengths;
    }

    private Set<String> guidance() {
        return basis.sources().all().stream()
                .filter(KnowledgeSource::guidance)
                .map(KnowledgeSource::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Problem problem) {
        items.add(new CheckReport.Item(problem, Map.of(), null));
    }

    /** All that was found; what stands at the national level is found again at each level below it. */
    List<CheckReport.Item> distinct() {
        Set<Problem> seen = new LinkedHashSet<>();
        return items.stream().filter(item -> seen.add(item.problem())).toList();
    }
}
