package advisor.outcome;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.guide.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a follow-up in words: exactly what is stored. */
public final class FollowUpWords {

    private final Language language;

    /** Words in a language. */
    public FollowUpWords(Language language) {
        this.language = language;
    }

    /**
     * The whole follow-up, one line for each thing that is kept.
     *
     * @param guide the guide of the outcome, or null when it is no longer there; then keys stand for words
     */
    public List<OutcomeWords.Line> of(FollowUp followUp, @Nullable Guide guide) {
        Words words = guide == null ? null : guide.words(language);
        String helped = followUp.helped().stream()
                .map(key -> words == null ? key.name() : words.advice(key.name()))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        return List.of(
                line("最近一次回访", "Told last", followUp.month().toString()),
                line("报案有没有受理", "Was the report accepted?", said(followUp.accepted())),
                line("有没有立案", "Was a case opened?", said(followUp.caseOpened())),
                line("不予立案有没有给书面通知", "Was it refused in writing?", said(followUp.refusedInWriting())),
                line("钱追回来没有", "Did the money come back?", returned(followUp.moneyReturned())),
                line("哪些建议有用", "Advice that helped", helped.isEmpty() ? say(new Text("没有说", "not said")) : helped));
    }

    private OutcomeWords.Line line(String zh, String en, String words) {
        return new OutcomeWords.Line(null, say(new Text(zh, en)), words);
    }

    private String said(FollowUp.YesNo said) {
        return say(
                switch (said) {
                    case YES -> new Text("有", "yes");
                    case NO -> new Text("没有", "no");
                    case UNKNOWN -> new Text("没有说", "not said");
                });
    }

    private String returned(FollowUp.Returned returned) {
        return say(
                switch (returned) {
                    case ALL -> new Text("全部", "all of it");
                    case PART -> new Text("一部分", "part of it");
                    case NONE -> new Text("没有", "none of it");
                    case UNKNOWN -> new Text("没有说", "not said");
                });
    }

    private String say(Text text) {
        return text.get(language);
    }
}
