package advisor.app;

import advisor.outcome.FollowUp;
import advisor.store.Kept;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What is kept under a receipt as JSON. */
final class ReceiptJson {

    private ReceiptJson() {}

    static ObjectNode of(Kept kept, @Nullable FollowUp told) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("until", kept.until().minusDays(1).toString());
        ObjectNode outcome = root.putObject("outcome");
        outcome.put("guide", kept.outcome().guide().id().name());
        outcome.put("month", kept.outcome().month().toString());
        outcome.put("city", kept.outcome().city().code());
        outcome.put("conclusion", kept.outcome().conclusion().name());
        outcome.put("confidence", kept.outcome().confidence().key());
        ObjectNode answers = outcome.putObject("answers");
        kept.outcome().answers().forEach((question, keys) -> {
            ArrayNode array = answers.putArray(question.name());
            keys.forEach(key -> array.add(key.name()));
        });
        ArrayNode advice = outcome.putArray("advice");
        kept.outcome().advice().forEach(key -> advice.add(key.name()));
        if (told == null) {
            root.putNull("followUp");
            return root;
        }
        ObjectNode followUp = root.putObject("followUp");
        followUp.put("month", told.month().toString());
        followUp.put("accepted", told.accepted().key());
        followUp.put("caseOpened", told.caseOpened().key());
        followUp.put("refusedInWriting", told.refusedInWriting().key());
        followUp.put("moneyReturned", told.moneyReturned().key());
        ArrayNode helped = followUp.putArray("helped");
        told.helped().forEach(key -> helped.add(key.name()));
        return root;
    }
}
