package peel.server.json;

import java.util.OptionalInt;
import peel.json.JsonBuffer;
import peel.model.Month;
import peel.model.OutcomeCategory;

/// Appends what outcomes and the steps of a history share: `category`, `date` and `person_id`.
final class StepSerializer {
    private static final JsonFragmentCache<OutcomeCategory> STARTS = new JsonFragmentCache<>(StepSerializer::start);

    private StepSerializer() {}

    /// Appends the three keys after an opening brace, which it leaves open.
    static void append(JsonBuffer out, OutcomeCategory category, Month date, OptionalInt personId) {
        out.raw(STARTS.of(category, category.ordinal())).month(date).raw("\",\"person_id\":");
        if (personId.isPresent()) {
            out.number(personId.getAsInt());
        } else {
            out.raw("null");
        }
    }

    private static JsonBuffer start(OutcomeCategory category) {
        return new JsonBuffer(128).raw("{\"category\":{\"code\":").string(category.code()).raw(",\"name\":")
                .string(category.name()).raw("},\"date\":\"");
    }
}
