package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.Confidence;
import advisor.guide.Guide;
import advisor.guide.PlanItem;
import advisor.guide.Question;
import advisor.guide.Words;
import advisor.pack.Directory;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.session.AnswerWords;
import advisor.session.End;
import advisor.workbench.words.Wording;
import java.util.function.Supplier;

/**
 * What a guide and its session say, in one language, with the names of places.
 *
 * @param words the guide's own
 * @param answers answers in words
 * @param papers shows the papers of an end
 * @param directory those to whom a client can be referred, as it is at the moment
 */
record Said(
        Wording wording,
        Words words,
        AnswerWords answers,
        Localities localities,
        KnowledgeSources knowledge,
        Supplier<Directory> directory,
        Papers papers) {

    static Said of(
            Guide guide,
            Wording wording,
            Localities localities,
            KnowledgeSources knowledge,
            Supplier<Directory> directory,
            Papers papers) {
        return new Said(
                wording,
                guide.words(wording.language()),
                new AnswerWords(guide, wording.language()),
                localities,
                knowledge,
                directory,
                papers);
    }

    /** A sentence of the workbench. */
    String say(String key, Object... fill) {
        return wording.say(key, fill);
    }

    /** A question. */
    String question(Question question) {
        return words.question(question.key());
    }

    /** An answer. */
    String answer(Question question, Answer answer) {
        return answer instanceof Answer.Place place
                ? wording.say(localities.path(place.code()))
                : answers.of(question, answer);
    }

    /** How sure a conclusion is, as a sentence. */
    String confidence(Confidence confidence) {
        return say("confidence." + confidence);
    }

    /** What a conclusion means, with what its variant adds. */
    String meaning(End end) {
        String meaning = words.meaning(end.conclusion());
        String variant = words.conclusionVariant(end.conclusion(), end.variant());
        return join(meaning, variant);
    }

    /** More about an advice, with what its variant adds. */
    String detail(PlanItem item) {
        return join(words.detail(item.key()), words.adviceVariant(item.key(), item.variant()));
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }

    /** The title of a guide, or its id when it has none. */
    static String title(Guide guide, Wording wording) {
        String title = guide.words(wording.language()).title();
        return title.isEmpty() ? guide.id() : title;
    }
}
