package advisor.document;

import advisor.guide.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Writes what was typed for a paper: days and amounts in the form that papers use, all else as it was typed. */
final class FieldWords {

    private static final String RULE = "\uff3f".repeat(8);

    /* As wide as the page is in large print. */
    private static final String LINE = "\uff3f".repeat(30);

    private FieldWords() {}

    /** Room to write by hand what was not typed, with the field's name where the paper does not say it anyway. */
    static String blank(Field field, Template.Named named, Language language) {
        String label = Typed.escape(field.label().get(language));
        if (field.kind() != Field.Kind.LINES) {
            return named == Template.Named.NOWHERE
                    ? RULE + (language == Language.ZH ? "（" + label + "）" : " (" + label + ")")
                    : RULE;
        }
        String lines = String.join("\\\n", LINE, LINE, LINE);
        return switch (named) {
            case NOWHERE -> (language == Language.ZH ? "（" + label + "）" : "(" + label + ")") + "\\\n" + lines;
            case BEFORE_A_COLON -> "\\\n" + lines;
            case IN_THE_HEADING -> lines;
        };
    }

    /** What was typed into a field, as it stands on the paper. */
    static String of(Field field, String value, Language language) {
        return switch (field.kind()) {
            case TEXT -> Typed.escape(value);
            case LINES -> String.join("\\\n", value.lines().map(Typed::escape).toList());
            case DATE -> day(value, language);
            case MONEY -> money(value, language);
        };
    }

    private static String day(String value, Language language) {
        try {
            LocalDate day = LocalDate.parse(value.strip());
            return language == Language.ZH ? Chinese.day(day) : day.toString();
        } catch (DateTimeException ownWords) {
            return Typed.escape(value);
        }
    }

    private static String money(String value, Language language) {
        String digits = value.strip().replace(",", "").replace("\uff0c", "");
        if (!digits.matches("[0-9]{1,12}")) {
            return Typed.escape(value);
        }
        long amount = Long.parseLong(digits);
        return language == Language.ZH ? Chinese.yuan(amount) : String.format(Locale.ROOT, "%,d yuan", amount);
    }
}
