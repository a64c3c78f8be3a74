package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An answer as it is being given, before Continue.
 *
 * @param options the options chosen so far
 * @param text what was typed: a number, a day, a place's code, a name, words
 * @param items pieces of evidence listed so far
 * @param instead whether one of the answers that every question takes was chosen instead
 */
public record Draft(Set<String> options, String text, List<String> items, Instead instead) {

    /** Answers that stand apart from a question's own. */
    public enum Instead {
        /** None of them. */
        NO,
        /** "I don't know." */
        UNKNOWN,
        /** "I'd rather not say." */
        PREFER_NOT,
        /** None of the options, where several could be chosen. */
        NONE_OF_THESE
    }

    /** Nothing was given yet. */
    public static final Draft EMPTY = new Draft(Set.of(), "", List.of(), Instead.NO);

    public Draft {
        options = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(options));
        items = List.copyOf(items);
    }

    /** The draft that would give an answer. */
    public static Draft of(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return new Draft(Set.of(choice.option()), "", List.of(), Instead.NO);
        }
        if (answer instanceof Answer.Choices choices) {
            return choices.options().isEmpty()
                    ? EMPTY.instead(Instead.NONE_OF_THESE)
                    : new Draft(choices.options(), "", List.of(), Instead.NO);
        }
        if (answer instanceof Answer.Amount amount) {
            return EMPTY.typed(Long.toString(amount.value()));
        }
        if (answer instanceof Answer.Day day) {
            return EMPTY.typed(day.isExact() ? day.date().toString() : day.date() + " – " + day.upTo());
        }
        if (answer instanceof Answer.Place place) {
            return EMPTY.typed(place.code());
        }
        if (answer instanceof Answer.Organisation organisation) {
            return EMPTY.typed(organisation.name());
        }
        if (answer instanceof Answer.OwnWords own) {
            return EMPTY.typed(own.words());
        }
        if (answer instanceof Answer.EvidenceItems evidence) {
            return evidence.items().isEmpty()
                    ? EMPTY.instead(Instead.NONE_OF_THESE)
                    : new Draft(Set.of(), "", evidence.items(), Instead.NO);
        }
        return EMPTY.instead(answer instanceof Answer.Unknown ? Instead.UNKNOWN : Instead.PREFER_NOT);
    }

    /** With this option alone chosen. */
    public Draft choose(String option) {
        return new Draft(Set.of(option), text, items, Instead.NO);
    }

    /** With an option of several added, or taken out; options that stand alone exclude the others. */
    public Draft toggle(Question question, String option) {
        Set<String> next = new LinkedHashSet<>(options);
        if (!next.remove(option)) {
            if (question.alone().contains(option)) {
                next.clear();
            } else {
                question.alone().forEach(next::remove);
            }
            next.add(option);
        }
        return new Draft(next, text, items, Instead.NO);
    }

    /** With other text typed. */
    public Draft typed(String other) {
        return new Draft(options, other, items, other.isEmpty() ? instead : Instead.NO);
    }

    /** With a piece of evidence more; what was typed for it is used up. */
    public Draft plus(String item) {
        List<String> next = new ArrayList<>(items);
        next.add(item);
        return new Draft(options, "", next, Instead.NO);
    }

    /** Without one piece of evidence. */
    public Draft without(int index) {
        List<String> next = new ArrayList<>(items);
        next.remove(index);
        return new Draft(options, text, next, instead);
    }

    /** With an answer that stands apart, or back to none when it was chosen already; what was typed stays to be seen. */
    public Draft instead(Instead other) {
        return new Draft(Set.of(), text, items, instead == other ? Instead.NO : other);
    }

    /** Says whether something was given, never what. */
    @Override
    public String toString() {
        return equals(EMPTY) ? "Draft[empty]" : "Draft[given]";
    }
}
