package advisor.workbench.studio;

import advisor.script.GuideSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What new guides and new localities begin with; each passes the check as it is. */
public final class Starters {

    private static final String GUIDE = """
            // A guide declares what is asked, where it can end and what to do; the workbench decides from that.
            /** @param {import('../guide').Script} script */
            export default function %3$s({ guide, ask, define, conclusion, conclude, advice, advise, promise, facts }) {
              guide({ id: '%1$s', version: '%4$s', title: '%2$s', summary: '问清发生了什么，说明接下来可以怎么办。说的是一般情况，不是保证。' })

              const urgent = ask.yesNo('urgent', '这件事今天就要处理吗?', { keep: true, why: '先办急的' })
              const amount = ask.money('amount', '涉及多少钱?', { keep: true, bands: [0, 1000, 10000], onlyIf: () => urgent.isYes() })

              const large = define('large', '金额较大', () => amount.atLeast(facts.largeAmount))

              conclusion('act-today', '今天就办', { meaning: '事情紧急，金额也不小。', next: '按下面的办法做。', sources: ['S-FAQ'] })
              conclusion('prepare', '先准备好材料', { meaning: '可以慢慢来，先把材料备齐。', next: '按下面的办法做。', sources: ['S-FAQ'] })
              conclude('act-today', { rule: 'R1', when: () => large(), confidence: () => urgent.isYes() ? 'high' : 'medium', sources: ['S-FAQ'] })
              conclude('prepare', { rule: 'R2', confidence: 'medium', sources: ['S-FAQ'] })

              advice('call-legal-aid', '打法律援助电话咨询', { detail: '说清时间、地点、对方是谁。', sources: ['S-HOT'] })
              advice('keep-papers', '把有关的纸和截图收好', { detail: '原件不要交出去，只给复印件。', sources: ['S-FAQ'] })
              advise('call-legal-aid', { rule: 'P1', urgency: 'today', when: () => large(), sources: ['S-HOT'] })
              advise('keep-papers', { rule: 'P2', urgency: 'week', sources: ['S-FAQ'] })
            }
            """;
    private static final String ENGLISH = """
            {
              "guide.title": "%2$s",
              "guide.summary": "Finds out what happened and says what can be done. It tells what is usual; it is not a promise.",
              "question.urgent": "Must this be dealt with today?",
              "question.urgent.why": "What is urgent comes first.",
              "question.amount": "How much money is it about?",
              "define.large": "the amount is large",
              "conclusion.act-today": "Act today",
              "conclusion.act-today.meaning": "It is urgent, and the amount is not small.",
              "conclusion.act-today.next": "Follow the steps below.",
              "conclusion.prepare": "Get the papers ready first",
              "conclusion.prepare.meaning": "There is time; gather the papers first.",
              "conclusion.prepare.next": "Follow the steps below.",
              "advice.call-legal-aid": "Call legal aid",
              "advice.call-legal-aid.detail": "Say when, where and with whom it happened.",
              "advice.keep-papers": "Keep all papers and screenshots",
              "advice.keep-papers.detail": "Do not hand out originals, only copies.",
              "fact.largeAmount": "a large amount"
            }
            """;
    private static final String CHINESE = """
            {
              "fact.largeAmount": "较大的金额"
            }
            """;
    private static final String FACTS = """
            {
              "largeAmount": {"value": 3000, "unit": "yuan", "source": "S-FAQ", "reviewed": "%1$s", "reviewBy": "%2$s", "verification": "V2"}
            }
            """;
    private static final String CASES = """
            [
            {"id": "C1", "title": {"zh": "急事，五千元", "en": "urgent, 5,000 yuan"}, "date": "%1$s",
              "answers": {"urgent": "yes", "amount": 5000},
              "expect": {"conclusion": "act-today", "confidence": "high", "rule": "R1", "must": ["call-legal-aid", "keep-papers"]}},
            {"id": "C2", "title": {"zh": "不急", "en": "not urgent"}, "date": "%1$s",
              "answers": {"urgent": "no"},
              "expect": {"conclusion": "prepare", "confidence": "medium", "rule": "R2", "must": ["keep-papers"], "mustNot": ["call-legal-aid"]}}
            ]
            """;
    private static final String LOCALITY = """
            // What is different here. Nothing else need be written: all the rest comes from the levels above.
            //   replace('R07', () => …)      another condition for a rule, or { when, confidence, sources }
            //   ask.yesNo('key', '…')        one more question
            //   remove('P12')                a rule less
            export default base => base.extend(({ replace, remove, ask, questions, conditions, facts }) => {
            })
            """;

    private Starters() {}

    /** The files of a new guide. */
    static Map<String, String> guide(String id, String title, LocalDate today) {
        if (!GuideSource.isId(id)) {
            throw new IllegalArgumentException("no id of a guide: " + id);
        }
        String plain = title.replaceAll("[\\p{Cntrl}'\"\\\\{}]", " ").strip();
        Map<String, String> files = new TreeMap<>();
        files.put("guide.mjs", GUIDE.formatted(id, plain, function(id), today.getYear() + "." + today.getMonthValue()));
        files.put("wording.en.json", ENGLISH.formatted(id, plain));
        files.put("wording.zh.json", CHINESE);
        files.put("facts.json", FACTS.formatted(today, today.plusYears(1)));
        files.put("cases.json", CASES.formatted(today));
        return files;
    }

    private static String function(String id) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (char c : id.toCharArray()) {
            if (c == '-') {
                capital = true;
            } else {
                name.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return "guide" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The files that make a locality of its own of a division that has none. */
    static Map<String, String> locality(String division) {
        return Map.of(StudioModel.pathAt(division, "guide.mjs"), LOCALITY);
    }
}
