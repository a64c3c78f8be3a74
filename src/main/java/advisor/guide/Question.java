package advisor.guide;

import java.util.List;

/**
 * One question of a guide; its words stand in the guide's wording under its key.
 *
 * @param options the option keys in the order they are shown; empty for kinds without options
 * @param alone the options that exclude all others
 * @param min the smallest whole number that is accepted
 * @param max the largest whole number that is accepted
 * @param zeroIsUnknown whether the number 0 means "I don't know"
 * @param unit the unit of a number as a key such as {@code yuan}; empty when it has none
 * @param bands lower edges of the bands in which a number may be kept, ascending
 * @param allowFuture whether a date may lie after the session's day
 * @param askAlways whether it is asked even when nothing depends on it any more
 * @param optional whether answers given beforehand may leave it out, which then counts as not given
 * @param keep whether the coded answer may be kept in the anonymised outcome
 * @param section the section it stands in, empty for none
 * @param onlyIf the condition under which it is asked
 * @param sources the knowledge sources it rests on
 * @param facts the locality facts its condition read
 * @param level the division whose guide declared it, empty for the national guide
 */
public record Question(
        String key,
        QuestionKind kind,
        List<String> options,
        List<String> alone,
        long min,
        long max,
        boolean zeroIsUnknown,
        String unit,
        List<Long> bands,
        boolean allowFuture,
        boolean askAlways,
        boolean optional,
        boolean keep,
        String section,
        Tree onlyIf,
        List<String> sources,
        List<String> facts,
        String level) {

    public Question {
        options = List.copyOf(options);
        alone = List.copyOf(alone);
        bands = List.copyOf(bands);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }
}
