package advisor.session;

import advisor.guide.Predicate;

/**
 * One thing that decided about an end.
 *
 * @param predicate what was looked at
 * @param held whether it held
 * @param part whether it decided the conclusion or only its confidence
 */
public record Reason(Predicate predicate, boolean held, Part part) {

    /** What a reason decided. */
    public enum Part {
        CONCLUSION,
        CONFIDENCE
    }
}
