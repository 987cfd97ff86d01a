package peel.server.json;

import java.util.OptionalInt;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.wire.JsonBytes;

/// Appends what outcomes and the steps of a history share: `category`, `date` and `person_id`.
final class StepRecord {
    private static final WordBytes<OutcomeCategory> STARTS = new WordBytes<>(StepRecord::start);

    private StepRecord() {}

    /// Appends the three keys after an opening brace, which it leaves open.
    static void append(JsonBytes out, OutcomeCategory category, Month date, OptionalInt personId) {
        out.raw(STARTS.of(category, category.ordinal())).month(date).raw("\",\"person_id\":");
        if (personId.isPresent()) {
            out.number(personId.getAsInt());
        } else {
            out.raw("null");
        }
    }

    private static JsonBytes start(OutcomeCategory category) {
        return new JsonBytes(128).raw("{\"category\":{\"code\":").string(category.code()).raw(",\"name\":")
                .string(category.name()).raw("},\"date\":\"");
    }
}
