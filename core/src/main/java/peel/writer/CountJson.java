package peel.writer;

import java.util.List;
import java.util.Optional;
import peel.json.JsonBuffer;
import peel.store.count.CountBy;
import peel.store.count.Dimension;

/// One count as a JSON object: a member for each dimension, null without a value, and `count`.
final class CountJson {
    private final CountBy by;

    CountJson(CountBy by) {
        this.by = by;
    }

    void append(JsonBuffer out, List<Optional<String>> values, long count) {
        out.raw('{');
        for (int i = 0; i < by.dimensions().size(); i++) {
            Dimension dimension = by.dimensions().get(i);
            Optional<String> value = values.get(i);
            out.raw('"').raw(dimension.id()).raw("\":");
            if (value.isEmpty()) {
                out.raw("null");
            } else if (dimension.isNumber()) {
                out.raw(value.get());
            } else {
                out.string(value.get());
            }
            out.raw(',');
        }
        out.raw("\"count\":").number(count).raw('}');
    }
}
