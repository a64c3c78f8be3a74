package advisor.app;

import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.pack.signed.PackRefused;

/** Says problems of guides and seeds in sentences that begin with their place. */
final class Problems {

    private Problems() {}

    /** The place and what is wrong. */
    static Text sentence(Problem problem) {
        String place = problem.place().isEmpty() ? "" : problem.place() + ": ";
        return new Text(
                place + problem.message().zh(), place + problem.message().en());
    }

    /** A problem with what an option names, for whoever typed it. */
    static Refusal refusal(String option, Problem problem) {
        return new Refusal(option, sentence(problem), problem.remedy());
    }

    /** What is wrong with a pack or a key, for whoever named it. */
    static Refusal refusal(String option, PackRefused refused) {
        return new Refusal(option, refused.message(), refused.remedy());
    }

    /** The place, what is wrong, and what to do. */
    static Text withRemedy(Problem problem) {
        Text sentence = sentence(problem);
        return new Text(
                sentence.zh() + problem.remedy().zh(),
                sentence.en() + " " + problem.remedy().en());
    }
}
