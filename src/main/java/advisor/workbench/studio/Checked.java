package advisor.workbench.studio;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.pack.KnowledgeSource;
import advisor.pack.Localities;
import advisor.proof.CaseRun;
import advisor.proof.Finding;
import advisor.proof.GuideCheck;
import advisor.proof.Proof;
import advisor.proof.Prover;
import advisor.proof.WorkedCase;
import advisor.proof.WorkedCases;
import advisor.script.Load;
import advisor.script.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found in a guide that could be loaded.
 *
 * @param problems each with its place; none of them kept the guide from being loaded
 * @param witnesses for problems that only some clients meet, one of them
 * @param cases the worked cases that hold at this level, with what went otherwise than they say
 * @param undecided what could not be decided in time
 */
public record Checked(
        List<Problem> problems, Map<Problem, Witness> witnesses, List<Case> cases, List<String> undecided) {

    /** How long proving may take, in milliseconds. */
    private static final long PROVING = 20_000;

    /** A worked case and what went otherwise; nothing when it holds. */
    public record Case(WorkedCase worked, List<Problem> problems) {
        public Case {
            problems = List.copyOf(problems);
        }

        /** Whether everything follows that the case says must follow. */
        public boolean holds() {
            return problems.isEmpty();
        }
    }

    /**
     * A client.
     *
     * @param answers what they answer
     * @param similar what the desk remembers when they come
     */
    record Witness(Map<String, Answer> answers, Similar similar) {
        Witness {
            answers = Map.copyOf(answers);
        }
    }

    public Checked {
        problems = List.copyOf(problems);
        witnesses = Map.copyOf(witnesses);
        cases = List.copyOf(cases);
        undecided = List.copyOf(undecided);
    }

    /** Runs the cases of a level, proves the guide and looks at its sources and facts; takes seconds. */
    static Checked of(Draft draft, String division, Load.Loaded loaded, Basis basis, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Guide guide = loaded.guide();
        List<Case> cases = cases(draft, division, guide, basis, problems);
        cases.forEach(one -> problems.addAll(one.problems()));
        problems.addAll(GuideCheck.problems(
                guide,
                key -> place(draft, loaded, key),
                basis.knowledge().all().stream().map(KnowledgeSource::id).collect(Collectors.toSet()),
                today));
        Proof proof =
                Prover.prove(guide, new Setting(today, division, Similar.NONE, basis.days()), PROVING, basis.book());
        Map<Problem, Witness> witnesses = new LinkedHashMap<>();
        for (Finding finding : proof.findings()) {
            Problem problem = finding.problem(id -> place(draft, loaded, id));
            problems.add(problem);
            if (!finding.witness().isEmpty()) {
                witnesses.put(problem, new Witness(finding.witness(), finding.similar()));
            }
        }
        return new Checked(problems.stream().distinct().toList(), witnesses, cases, proof.undecided());
    }

    private static List<Case> cases(Draft draft, String division, Guide guide, Basis basis, List<Problem> problems) {
        List<Case> cases = new ArrayList<>();
        List<String> own = draft.source().localities();
        String level = Localities.nearest(division, own);
        draft.files().forEach((path, text) -> {
            if (path.endsWith("cases.json")) {
                WorkedCases read = WorkedCases.read(path, text);
                problems.addAll(read.problems());
                read.cases().stream()
                        .filter(one -> Localities.nearest(one.locality(), own).equals(level))
                        .forEach(one -> cases.add(new Case(
                                one, CaseRun.run(one, guide, basis.days()).problems())));
            }
        });
        return cases;
    }

    private static GuideCheck.Place place(Draft draft, Load.Loaded loaded, String key) {
        int hash = key.indexOf('#');
        if (hash >= 0) {
            String file = key.substring(0, hash);
            int line = JsonEntries.read(draft.text(file)).line(key.substring(hash + 1));
            return line == 0 ? GuideCheck.Place.NOWHERE : new GuideCheck.Place(file, line);
        }
        Position at = loaded.positions().get(key);
        return at == null ? GuideCheck.Place.NOWHERE : new GuideCheck.Place(at.file(), at.line());
    }
}
