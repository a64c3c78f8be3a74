package advisor.workbench.guides;

import advisor.guide.Guide;
import advisor.outcome.Outcome;
import advisor.pack.OwnBases;
import advisor.pack.SignOff;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.util.List;
import java.util.Optional;

/** The guides this desk has; every call may take seconds and belongs off the event thread. */
public interface GuideShelf {

    /** Every guide, in the order they are offered; one that can not be used says why. */
    List<Shelved> list() throws Refused;

    /**
     * The guide as it holds in a division, resolved most specific first.
     *
     * @param division a division code, or empty for the whole country
     */
    Guide guide(String id, String division) throws Refused;

    /** What changed beneath files of the desk's own in a guide since its author looked, or nothing. */
    default Optional<OwnBases.Changed> beneath(String id) throws Refused {
        return Optional.empty();
    }

    /** The author has looked at what changed beneath, and the desk's own files still fit. */
    default void looked(String id) throws Refused {}

    /** The guide with which a record was made, so that it can be told in words; a later version where that one is gone. */
    Guide guide(Outcome outcome) throws Refused;

    /**
     * One guide on the shelf.
     *
     * <pre>{@code
     * switch on the type:
     *   Ready     can be used
     *   Unusable  can not, and says why
     * }</pre>
     */
    sealed interface Shelved {

        /** The guide's id. */
        String id();

        /**
         * A guide that can be used.
         *
         * @param national the guide as it holds where no division has its own
         * @param divisions the codes of the divisions with content of their own, possibly none
         * @param signed the last signature for the national guide, if anybody signed it
         */
        record Ready(String id, Guide national, List<String> divisions, Optional<Signed> signed) implements Shelved {
            public Ready {
                divisions = List.copyOf(divisions);
            }

            /** A guide that nobody has signed. */
            public Ready(String id, Guide national, List<String> divisions) {
                this(id, national, divisions, Optional.empty());
            }
        }

        /**
         * Somebody's signature.
         *
         * @param isOfThis whether it is for the content as it is now
         */
        record Signed(SignOff signOff, boolean isOfThis) {}

        /** A guide that was refused. */
        record Unusable(String id, Notice notice) implements Shelved {}
    }
}
