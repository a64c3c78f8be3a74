package advisor.proof;

import advisor.guide.AdviceRule;
import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Outlook;
import advisor.guide.Setting;
import advisor.guide.Tree;
import advisor.guide.Truth;
import advisor.guide.WorkingDays;
import advisor.session.AnswersJson;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which ways through the rules of a guide its worked cases take, and answers that take those that none does. */
public final class Coverage {

    /** The ways of one rule that are looked at; a condition with more is named in parts by whoever can read it. */
    private static final int MOST_WAYS = 48;

    private static final int CLIENTS = 3_000;

    private final Guide guide;
    private final Declarations d;
    private final Map<Branch, List<String>> cases = new LinkedHashMap<>();

    private Coverage(Guide guide) {
        this.guide = guide;
        this.d = guide.declarations();
        d.conclusionRules().forEach(rule -> ways(rule.rule(), rule.when()));
        d.adviceRules().forEach(rule -> ways(rule.rule(), rule.when()));
    }

    /** What a guide's cases cover; a case that can not be run covers nothing. */
    public static Coverage of(Guide guide, List<WorkedCase> worked, WorkingDays days) {
        Coverage coverage = new Coverage(guide);
        for (WorkedCase one : worked) {
            Setting setting = new Setting(one.date(), one.locality(), advisor.guide.Similar.NONE, days);
            AnswersJson.Reading reading = AnswersJson.read(guide, setting, one.answers());
            if (reading.problems().isEmpty()) {
                Session session = OpenQuestions.passOver(
                        replay(guide, setting, reading.answers()).withoutOptional());
                coverage.taken(session)
                        .forEach(branch -> coverage.cases
                                .computeIfAbsent(branch, none -> new ArrayList<>())
                                .add(one.id()));
            }
        }
        return coverage;
    }

    private void ways(String rule, Tree when) {
        List<Branch> found = new ArrayList<>();
        ways(rule, when, new ArrayList<>(), found);
        found.forEach(branch -> cases.put(branch, new ArrayList<>()));
    }

    private static void ways(String rule, Tree tree, List<Branch.Turn> path, List<Branch> found) {
        if (found.size() >= MOST_WAYS) {
            return;
        }
        if (tree instanceof Tree.Fork fork) {
            path.add(new Branch.Turn(fork.predicate(), true));
            ways(rule, fork.yes(), path, found);
            path.set(path.size() - 1, new Branch.Turn(fork.predicate(), false));
            ways(rule, fork.no(), path, found);
            path.remove(path.size() - 1);
        } else if (tree.equals(Tree.YES)) {
            found.add(new Branch(rule, path));
        }
    }

    /* The ways that one client takes: of the conclusion that wins, and of all advice. */
    private List<Branch> taken(Session session) {
        Outlook outlook = Outlook.of(session.knowledge().closed());
        List<Branch> taken = new ArrayList<>();
        ConclusionRule winner = outlook.winner();
        if (winner != null) {
            add(taken, winner.rule(), winner.when(), outlook);
        }
        for (AdviceRule rule : d.adviceRules()) {
            add(taken, rule.rule(), rule.when(), outlook);
        }
        return taken;
    }

    private void add(List<Branch> taken, String rule, Tree when, Outlook outlook) {
        List<Branch.Turn> path = new ArrayList<>();
        Tree at = when;
        while (at instanceof Tree.Fork fork) {
            boolean held = outlook.predicate(fork.predicate()) == Truth.YES;
            path.add(new Branch.Turn(fork.predicate(), held));
            at = held ? fork.yes() : fork.no();
        }
        Branch branch = new Branch(rule, path);
        if (at.equals(Tree.YES) && cases.containsKey(branch)) {
            taken.add(branch);
        }
    }

    private static Session replay(Guide guide, Setting setting, Map<String, Answer> answers) {
        try {
            return Session.replay(guide, setting, answers);
        } catch (AnswerRefused unfit) {
            throw new IllegalStateException("answers do not fit their guide", unfit);
        }
    }

    /** Every way with the ids of the cases that take it, in the order of the rules; possibly none. */
    public Map<Branch, List<String>> cases() {
        return java.util.Collections.unmodifiableMap(cases);
    }

    /** How many cases take some way of a rule. */
    public long casesOf(String rule) {
        return cases.entrySet().stream()
                .filter(one -> one.getKey().rule().equals(rule))
                .flatMap(one -> one.getValue().stream())
                .distinct()
                .count();
    }

    /** The ways that no case takes. */
    public List<Branch> missing() {
        return cases.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * For ways that no case takes the answers of a client who takes one, only those that are asked for; a way that no
     * client can take, or for which none was found in time, has none.
     *
     * @param milliseconds how long it may take
     */
    public Map<Branch, Map<String, Answer>> candidates(Setting setting, long milliseconds) {
        Deadline deadline = Deadline.in(milliseconds);
        Map<Branch, Map<String, Answer>> found = new LinkedHashMap<>();
        List<Branch> open = new ArrayList<>(missing());
        Clients clients = new Clients(guide, setting, 6);
        for (int i = 0; i < CLIENTS && !open.isEmpty() && !deadline.isOver(); i++) {
            Session session = replay(guide, setting, clients.next());
            List<Branch> taken = taken(session);
            taken.retainAll(open);
            taken.forEach(branch -> found.put(branch, asked(session)));
            open.removeAll(taken);
        }
        prove(open, setting, deadline, found);
        Map<Branch, Map<String, Answer>> ordered = new LinkedHashMap<>();
        missing().stream().filter(found::containsKey).forEach(branch -> ordered.put(branch, found.get(branch)));
        return ordered;
    }

    private void prove(List<Branch> open, Setting setting, Deadline deadline, Map<Branch, Map<String, Answer>> found) {
        Solver solver = new SmtSolver(deadline);
        ClientFormulas client = new ClientFormulas(solver, setting);
        GuideFormulas formulas = new GuideFormulas(guide, client);
        for (Branch branch : open) {
            if (deadline.isOver()) {
                return;
            }
            List<Solver.Formula> all = new ArrayList<>();
            for (Branch.Turn turn : branch.path()) {
                Solver.Formula predicate = formulas.predicate(turn.predicate());
                all.add(turn.held() ? predicate : solver.not(predicate));
            }
            for (int i = 0; i < d.conclusionRules().size(); i++) {
                if (d.conclusionRules().get(i).rule().equals(branch.rule())) {
                    all.add(formulas.wins(i));
                }
            }
            if (solver.ask(solver.all(all)) instanceof Solver.Reply.Possible possible) {
                Session session = replay(guide, setting, client.client(guide, possible.values()));
                if (taken(session).contains(branch)) {
                    found.put(branch, asked(session));
                }
            }
        }
    }

    private static Map<String, Answer> asked(Session session) {
        Map<String, Answer> asked = new LinkedHashMap<>();
        session.answered().forEach(one -> asked.put(one.question().key(), one.answer()));
        return asked;
    }
}
