package advisor.document;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.pack.Directory;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.session.AnswersJson;
import advisor.session.End;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.papers.PaperDesk;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Sessions that have ended, and the papers of the desk they were held at. */
final class Visits implements AutoCloseable {

    static final String LEAK = "personal-information-leak";
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final JsonMapper JSON = new JsonMapper();

    final GuideLibrary library = GuideLibrary.shipped();
    final PaperDesk desk;
    private final Seeds seeds;

    Visits() throws Exception {
        seeds = Seeds.shipped();
        Directory directory = seeds.directory();
        desk = new PaperDesk(
                Templates.shipped(),
                seeds.knowledge(),
                () -> directory,
                seeds.localities(),
                seeds.holidays().lastYear());
    }

    /** A session as far as the answers go. */
    PaperDesk.Visit ended(
            String id, String locality, LocalDate date, String answers, List<Surroundings.Evidence> evidence)
            throws Exception {
        Guide guide = ((Resolution.Found) library.resolve(id, locality)).guide();
        Setting setting = new Setting(date, locality, Similar.NONE, seeds.holidays());
        Session session = OpenQuestions.passOver(Session.replay(
                        guide,
                        setting,
                        AnswersJson.read(guide, setting, JSON.readTree(answers)).answers())
                .withoutOptional());
        End end = ((Step.Concluded) session.ifStoppedHere()).end();
        return new PaperDesk.Visit(session, end, evidence);
    }

    /** Somebody in a place who lost money after a bank's employee sold data, and wants it back. */
    PaperDesk.Visit client(String locality, List<Surroundings.Evidence> evidence) throws Exception {
        return ended(
                LEAK,
                locality,
                DAY,
                "{\"person\":\"adult\",\"danger\":\"no\",\"harm\":[\"moneyLost\"],\"moneyMeans\":\"telecom\",\"moneyAmount\":3000,"
                        + "\"moneyWhen\":\"within24Hours\",\"act\":\"sold\",\"leaker\":\"insider\",\"orgKind\":\"bank\","
                        + "\"sourceKnown\":\"known\",\"organisation\":\"某某银行\",\"evidence\":[\"transfers\"],\"wants\":[\"compensation\"]}",
                evidence);
    }

    /** A paper of a visit. */
    Paper paper(PaperDesk.Visit visit, String id, Map<String, String> typed, Language language) {
        Template template = desk.offered(visit).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return desk.fill(visit, template, typed, language);
    }

    @Override
    public void close() {
        library.close();
    }
}
