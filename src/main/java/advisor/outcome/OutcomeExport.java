package advisor.outcome;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/**
 * Writes outcomes as JSON: one object with the format's version, and one line for each outcome.
 *
 * <p>Everything in it is a key, a count, a month or a city.
 */
public final class OutcomeExport implements AutoCloseable {

    /** The version of the format. */
    public static final int FORMAT = 1;

    private final JsonGenerator json;

    /** Begins an export; the stream is flushed but not closed at its end. */
    public OutcomeExport(OutputStream stream) throws IOException {
        json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("kind", "outcomes");
        json.writeArrayFieldStart("outcomes");
    }

    /**
     * Writes one outcome.
     *
     * @throws Identifying when there is something in it that could lead to one person
     */
    public void write(Outcome outcome) throws IOException {
        Guard.check(outcome);
        json.writeRaw('\n');
        json.writeStartObject();
        // as text: many readers of JSON take numbers for floating-point ones
        json.writeStringField("id", String.format("%016x", outcome.id()));
        json.writeStringField("guide", outcome.guide().id().name());
        json.writeStringField("version", outcome.guide().version());
        json.writeStringField("hash", outcome.guide().hash());
        json.writeStringField("city", outcome.city().code());
        json.writeStringField("month", outcome.month().toString());
        json.writeStringField("conclusion", outcome.conclusion().name());
        json.writeStringField("confidence", outcome.confidence().key());
        json.writeObjectFieldStart("answers");
        for (var answer : outcome.answers().entrySet()) {
            keys(answer.getKey().name(), answer.getValue());
        }
        json.writeEndObject();
        keys("advice", outcome.advice());
        keys("done", outcome.done());
        json.writeNumberField("questions", outcome.questions());
        json.writeNumberField("unknowns", outcome.unknowns());
        Feedback feedback = outcome.feedback();
        if (feedback != null) {
            json.writeStringField("feedback", feedback.key());
        }
        if (!outcome.ratings().isEmpty()) {
            json.writeObjectFieldStart("ratings");
            for (var rating : outcome.ratings().entrySet()) {
                json.writeStringField(rating.getKey().name(), rating.getValue().key());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void keys(String name, Collection<Key> keys) throws IOException {
        json.writeArrayFieldStart(name);
        for (Key key : keys) {
            json.writeString(key.name());
        }
        json.writeEndArray();
    }

    /** Ends the export. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
