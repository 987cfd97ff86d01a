package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import peel.json.JsonBuffer;
import peel.store.count.Dimension;

/// Counts by dimensions as JSON, the same form for every engine: `[{"month":"2025-12","category":"burglary","count":3}]`.
final class CountsJson {
    private final JsonBuffer json = new JsonBuffer(4096).raw('[');
    private final List<Dimension> by;
    private String separator = "{";

    CountsJson(List<Dimension> by) {
        this.by = by;
    }

    /// Begins a count.
    void begin() {
        json.raw(separator);
        separator = ",{";
    }

    /// Adds the value of a dimension, in turn; empty for none.
    void value(int dimension, String text) {
        json.string(by.get(dimension).id()).raw(':').string(text).raw(',');
    }

    /// Ends a count.
    void end(long count) {
        json.raw("\"count\":").number(count).raw('}');
    }

    void writeTo(OutputStream out) throws IOException {
        json.raw(']').drainTo(out);
    }
}
