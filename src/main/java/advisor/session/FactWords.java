package advisor.session;

import advisor.guide.Fact;
import advisor.guide.Language;
import java.util.function.UnaryOperator;

/** Says a local fact in words: what it is here, and where that comes from. */
public final class FactWords {

    private final Language language;
    private final UnaryOperator<String> places;

    /**
     * Words in a language.
     *
     * @param places names a division by its code
     */
    public FactWords(Language language, UnaryOperator<String> places) {
        this.language = language;
        this.places = places;
    }

    /** Its value with the unit, or that it must be asked about. */
    public String value(Fact fact) {
        if (fact.isBlank()) {
            return confirm();
        }
        String value = fact.words(language);
        String unit = unit(fact.unit());
        return unit.isEmpty() ? value : value + " " + unit;
    }

    /** The division it comes from, and how sure it is. */
    public String from(Fact fact) {
        String level = fact.level().isEmpty()
                ? say("全国", "the whole country")
                : places.apply(fact.level()) + " (" + fact.level() + ")";
        String source = fact.source().isEmpty() ? "" : say("，", ", ") + fact.source();
        return fact.isBlank() ? level + source : level + source + say("，", ", ") + standing(fact);
    }

    private String standing(Fact fact) {
        if (fact.verification().equals(Fact.DESK)) {
            return say("本台 " + fact.reviewed() + " 问过", "asked by this desk on " + fact.reviewed());
        }
        return fact.needsConfirming() ? confirm() : say(fact.reviewed() + " 核对", "checked " + fact.reviewed());
    }

    private String confirm() {
        return say("请先向当地确认", "please confirm locally");
    }

    private String unit(String unit) {
        return switch (unit) {
            case "yuan" -> say("元", "yuan");
            case "records" -> say("条", "records");
            case "days" -> say("天", "days");
            case "months" -> say("个月", "months");
            case "years" -> say("岁", "years");
            case "times" -> say("倍", "times");
            default -> "";
        };
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
