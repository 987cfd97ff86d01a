package peel.writer;

import java.io.IOException;
import java.io.OutputStream;
import peel.json.JsonBuffer;

/// A buffer that sends its content to a stream in pieces of bounded size. Like [JsonBuffer] it grows with the first few
/// records, so that a short response costs little memory.
final class PieceBuffer {
    private static final int PIECE_BYTES = 32 * 1024;
    private static final int FIRST_CAPACITY = 4 * 1024;
    /// What is longer will likely be many pieces.
    private static final int FEW_BYTES = 8 * 1024;
    private static final int ROOMY_BYTES = PIECE_BYTES + FEW_BYTES;

    private final JsonBuffer buffer = new JsonBuffer(FIRST_CAPACITY);
    private final OutputStream out;
    private long records;

    PieceBuffer(OutputStream out) {
        this.out = out;
    }

    /// The buffer, for what is not a record.
    JsonBuffer buffer() {
        return buffer;
    }

    /// The buffer for the next record, after a full piece was sent.
    JsonBuffer next() throws IOException {
        records++;
        if (buffer.length() >= FEW_BYTES) {
            makeRoom();
        }
        return buffer;
    }

    private void makeRoom() throws IOException {
        if (buffer.length() >= PIECE_BYTES) {
            buffer.drainTo(out);
        } else {
            buffer.reserve(ROOMY_BYTES - buffer.length());
        }
    }

    /// How many records were begun.
    long records() {
        return records;
    }

    /// Sends the rest.
    ///
    /// @return how many records were begun
    long end() throws IOException {
        buffer.drainTo(out);
        return records;
    }
}
