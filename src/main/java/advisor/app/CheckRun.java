package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.pack.HolidayCalendar;
import advisor.pack.KnowledgeSource;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.proof.CaseRun;
import advisor.proof.Finding;
import advisor.proof.GuideCheck;
import advisor.proof.Proof;
import advisor.proof.Prover;
import advisor.proof.SourceTrace;
import advisor.proof.WorkedCase;
import advisor.proof.WorkedCases;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.script.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final List<CheckReport.Item> items = new ArrayList<>();
    private final Map<String, Load> loads = new HashMap<>();

    /**
     * What a guide is held against.
     *
     * @param milliseconds how long proving may take
     */
    record Basis(KnowledgeSources sources, HolidayCalendar days, LocalDate today, long milliseconds) {}

    private CheckRun(GuideSource source, String locality, Basis basis) {
        this.source = source;
        this.locality = locality;
        this.basis = basis;
    }

    /** Checks a guide at a division's level, or with all its levels when the division is empty. */
    static CheckReport of(GuideSource source, String locality, Basis basis) {
        long from = System.nanoTime();
        CheckRun run = new CheckRun(source, locality, basis);
        try (GuideLoader loader = new GuideLoader(LOADING)) {
            return run.report(loader, from);
        }
    }

    private CheckReport report(GuideLoader loader, long from) {
        String level = level(locality);
        int branches = 0;
        List<String> undecided = List.of();
        Map<String, Set<String>> said = new HashMap<>();
        int cases = 0;
        Load load = load(loader, level);
        if (load instanceof Load.Loaded loaded) {
            branches = loaded.figures().leaves();
            examine(loaded, said);
            undecided = prove(loaded);
            if (locality.isEmpty()) {
                source.localities().forEach(code -> {
                    if (load(loader, code) instanceof Load.Loaded other) {
                        examine(other, said);
                    }
                });
            }
            cases = runCases(loader, level);
        }
        loads.values().forEach(each -> {
            if (each instanceof Load.Refused refused) {
                refused.problems().forEach(this::add);
            }
        });
        return new CheckReport(
                source.id(),
                locality,
                branches,
                cases,
                undecided,
                (System.nanoTime() - from) / 1e9,
                distinct(),
                said,
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
        List<String> own = source.localities();
        return Localities.chain(code).stream().filter(own::contains).findFirst().orElse("");
    }

    /* What needs no solver; adds to what is said where. */
    private void examine(Load.Loaded loaded, Map<String, Set<String>> said) {
        SourceTrace.of(loaded.guide())
                .said()
                .forEach((id, where) ->
                        said.computeIfAbsent(id, none -> new TreeSet<>()).addAll(where));
        GuideCheck.problems(
                        loaded.guide(),
                        key -> {
                            Position at = loaded.positions().get(key);
                            return at == null ? GuideCheck.Place.NOWHERE : new GuideCheck.Place(at.file(), at.line());
                        },
                        basis.sources().all().stream().map(KnowledgeSource::id).collect(Collectors.toSet()),
                        basis.today())
                .forEach(this::add);
    }

    private List<String> prove(Load.Loaded loaded) {
        Guide guide = loaded.guide();
        Setting setting = new Setting(basis.today(), locality, Similar.NONE, basis.days());
        Proof proof = Prover.prove(guide, setting, basis.milliseconds());
        for (Finding finding : proof.findings()) {
            Position at = loaded.positions().getOrDefault(finding.id(), new Position("guide.mjs", 0));
            items.add(new CheckReport.Item(
                    new Problem(
                            finding.code(),
                            finding.severity(),
                            at.file(),
                            at.line(),
                            finding.message(),
                            finding.remedy()),
                    finding.witness(),
                    guide));
        }
        return proof.undecided();
    }

    private int runCases(GuideLoader loader, String level) {
        int count = 0;
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
                    CaseRun.problems(one, loaded.guide(), basis.days()).forEach(this::add);
                    count++;
                }
            }
        }
        return count;
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

    /* What stands at the national level is found again at each level below it. */
    private List<CheckReport.Item> distinct() {
        Set<Problem> seen = new LinkedHashSet<>();
        return items.stream().filter(item -> seen.add(item.problem())).toList();
    }
}
