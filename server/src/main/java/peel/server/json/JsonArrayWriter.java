package peel.server.json;

import java.io.IOException;
import java.io.OutputStream;
import peel.json.JsonBuffer;

/// A JSON array of records on its way out: brackets, commas, and pieces of bounded size however long the array is.
final class JsonArrayWriter {
    /// Large enough that the cost of a write is spread over some 80 records, small enough to keep one a request.
    private static final int PIECE_BYTES = 32 * 1024;
    private static final int FIRST_CAPACITY = 4 * 1024;
    /// What is longer will likely be many pieces.
    private static final int FEW_BYTES = 8 * 1024;
    private static final int ROOMY_BYTES = PIECE_BYTES + FEW_BYTES;

    private final JsonBuffer json = new JsonBuffer(FIRST_CAPACITY);
    private final OutputStream out;
    private long rows;

    JsonArrayWriter(OutputStream out) {
        this.out = out;
        json.raw('[');
    }

    /// The buffer for the next record, the comma before it already there.
    JsonBuffer next() throws IOException {
        if (json.length() >= PIECE_BYTES) {
            json.drainTo(out);
        } else if (json.length() >= FEW_BYTES) {
            json.reserve(ROOMY_BYTES - json.length());
        }
        if (rows++ > 0) {
            json.raw(',');
        }
        return json;
    }

    /// Closes the array and answers how many records it has.
    long finish() throws IOException {
        json.raw(']').drainTo(out);
        return rows;
    }
}
