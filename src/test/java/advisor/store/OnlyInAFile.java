package advisor.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test of the file a desk keeps its records in: it means nothing when they are on a server. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnlyInAFile.Condition.class)
@interface OnlyInAFile {

    /** A test class that runs with the records on a server. */
    interface OnServer {}

    /** Leaves the test out there. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return OnServer.class.isAssignableFrom(context.getRequiredTestClass())
                    ? ConditionEvaluationResult.disabled("there is no file")
                    : ConditionEvaluationResult.enabled("there is a file");
        }
    }
}
