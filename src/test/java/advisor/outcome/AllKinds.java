package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Setting;
import advisor.session.Session;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small guide with a question of every kind, all asked and all marked to be kept, and clients for it. */
public final class AllKinds {

    /** A Monday. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final String JSON = """
            {"format":1,"id":"all-kinds","version":"1.0.0","levels":[""],"skip":false,
             "questions":[
              {"key":"danger","kind":"yesNo","keep":true},
              {"key":"harm","kind":"selectMultiple","options":["moneyLost","threats","none"],"alone":["none"],"keep":true},
              {"key":"act","kind":"selectOne","options":["sold","published","self"],"keep":true},
              {"key":"consent","kind":"yesNo"},
              {"key":"amount","kind":"money","unit":"yuan","zeroIsUnknown":true,"bands":[1000,3000],"keep":true},
              {"key":"count","kind":"number","keep":true},
              {"key":"received","kind":"date","keep":true},
              {"key":"home","kind":"place","keep":true},
              {"key":"who","kind":"organisation","keep":true},
              {"key":"story","kind":"text","keep":true},
              {"key":"proof","kind":"evidenceList","keep":true},
              {"key":"last","kind":"selectOne","options":["a","b"],"keep":true,"onlyIf":[3,false,true]}],
             "conclusions":[{"key":"act-now","interrupts":true},{"key":"police"},{"key":"self-protection"}],
             "conclusionRules":[
              {"rule":"R01","key":"act-now","when":[0,true,false],"confidence":"high"},
              {"rule":"R02","key":"police","when":[1,true,false],"confidence":"medium"},
              {"rule":"R03","key":"self-protection","confidence":"low"}],
             "advice":[{"key":"call-110"},{"key":"collect-evidence"},{"key":"stop-payment"}],
             "adviceRules":[
              {"rule":"P01","items":[{"key":"collect-evidence","urgency":"week"}]},
              {"rule":"P02","items":[{"key":"call-110","urgency":"now"}],"when":[0,true,false]},
              {"rule":"P03","items":[{"key":"stop-payment","urgency":"now"}],"when":[2,true,false]}],
             "predicates":[
              {"is":"danger","in":["yes"]},
              {"sum":[["amount",1]],"atLeast":3000},
              {"has":"harm","any":["moneyLost"]},
              {"is":"act","in":["self"]}],
             "wording":{"zh":{"guide.title":"各种问题","question.harm":"发生了什么?","option.harm.moneyLost":"丢了钱",
               "option.harm.threats":"被威胁","conclusion.police":"可以报警","advice.stop-payment":"止付",
               "question.amount":"损失多少?"},
              "en":{"question.harm":"What happened?","option.harm.moneyLost":"money lost"}}}
            """;

    private static final Guide GUIDE = read();

    private AllKinds() {}

    private static Guide read() {
        try {
            return GuideJson.read(JSON.getBytes(StandardCharsets.UTF_8));
        } catch (GuideRefused refused) {
            throw new AssertionError(refused.place() + " " + refused.getMessage(), refused);
        }
    }

    /** The guide. */
    public static Guide guide() {
        return GUIDE;
    }

    /** Answers of every kind, with words that must be found nowhere afterwards. */
    public static Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("danger", new Answer.Choice("no"));
        answers.put("harm", Answer.Choices.of("moneyLost", "threats"));
        answers.put("act", new Answer.Choice("sold"));
        answers.put("consent", new Answer.Choice("yes"));
        answers.put("amount", new Answer.Amount(4321987));
        answers.put("count", new Answer.Amount(7654321));
        answers.put("received", new Answer.Day(LocalDate.of(2026, 11, 14)));
        answers.put("home", new Answer.Place("320104"));
        answers.put("who", new Answer.Organisation("秦淮糖果有限公司"));
        answers.put("story", new Answer.OwnWords("欧阳翠花说她的电话13951234567被卖了"));
        answers.put("proof", new Answer.EvidenceItems(List.of("蓝色封皮的收据", "zebra-receipt.png")));
        answers.put("last", Answer.UNKNOWN);
        return answers;
    }

    /** A session in which these answers were given, in Nanjing's Qinhuai district. */
    public static Session session(Map<String, Answer> answers) {
        try {
            return Session.replay(GUIDE, Setting.on(DAY, "320104"), answers);
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
    }
}
