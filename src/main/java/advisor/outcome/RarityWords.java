package advisor.outcome;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in words what is rare in an outcome, so that advisor and client can strike one of the answers before it is saved. */
public final class RarityWords {

    private final Guide guide;
    private final UnaryOperator<String> placesZh;
    private final UnaryOperator<String> placesEn;

    /**
     * Words with a guide's labels.
     *
     * @param placesZh the name of a division by its code, in Chinese
     * @param placesEn the same in English
     */
    public RarityWords(Guide guide, UnaryOperator<String> placesZh, UnaryOperator<String> placesEn) {
        this.guide = guide;
        this.placesZh = placesZh;
        this.placesEn = placesEn;
    }

    /** The sentence for one pair of answers of an outcome. */
    public Text of(Outcome outcome, Rarity.Rare rare) {
        List<OutcomeWords.Line> zh = new OutcomeWords(Language.ZH, placesZh).of(outcome, guide);
        List<OutcomeWords.Line> en = new OutcomeWords(Language.EN, placesEn).of(outcome, guide);
        int count = rare.others();
        String others = count == 0
                ? "No other record has"
                : count == 1 ? "Only 1 other record has" : "Only " + count + " other records have";
        return new Text(
                (count == 0 ? "本市还没有别的记录" : "本市只有 " + count + " 条别的记录") + "同时有“" + line(zh, rare.one(), Language.ZH)
                        + "”和“" + line(zh, rare.other(), Language.ZH) + "”。要不要划掉其中一项？",
                others + " both \"" + line(en, rare.one(), Language.EN) + "\" and \""
                        + line(en, rare.other(), Language.EN) + "\" in this city. Strike one of them?");
    }

    private static String line(List<OutcomeWords.Line> lines, Key question, Language language) {
        return lines.stream()
                .filter(line -> isOf(line.question(), question))
                .map(line -> line.in(language))
                .findFirst()
                .orElse(question.name());
    }

    private static boolean isOf(@Nullable Key one, Key question) {
        return question.equals(one);
    }
}
