package advisor.document;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and days in the form that Chinese papers use. */
final class Chinese {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private Chinese() {}

    /** As in 2026年11月23日. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in 3,000 元（人民币叁仟元整）. */
    static String yuan(long amount) {
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
        String capital = format.format(amount, "%spellout-cardinal-financial");
        return String.format(Locale.ROOT, "%,d 元（人民币%s元整）", amount, capital);
    }
}
