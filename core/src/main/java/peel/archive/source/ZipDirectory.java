package peel.archive.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How large the directory of a zip is by its own statement, read before the zip is opened: the JDK holds the whole directory in memory.
final class ZipDirectory {
    private static final int END_RECORD = 0x06054b50;
    private static final int END_RECORD_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ZIP64_END_RECORD = 0x06064b50;
    private static final int ZIP64_END_RECORD_LENGTH = 56;
    private static final int ZIP64_LOCATOR_LENGTH = 20;

    private ZipDirectory() {}

    /// The largest size in bytes that any end record states, since a hostile zip may have several; 0 if there is none, for
    /// which opening the zip gives the reason.
    static long bytes(Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ)) {
            long size = channel.size();
            int length = (int) Math.min(size, END_RECORD_LENGTH + LONGEST_COMMENT + ZIP64_LOCATOR_LENGTH
                    + ZIP64_END_RECORD_LENGTH);
            ByteBuffer tail = read(channel, size - length, length);
            long largest = 0;
            for (int at = 0; at + END_RECORD_LENGTH <= tail.limit(); at++) {
                if (tail.getInt(at) == END_RECORD) {
                    largest = Math.max(largest, stated(tail.getInt(at + 12) & 0xffffffffL, size));
                } else if (tail.getInt(at) == ZIP64_END_RECORD && at + 48 <= tail.limit()) {
                    largest = Math.max(largest, stated(tail.getLong(at + 40), size));
                }
            }
            return largest;
        }
    }

    /// A size larger than the zip is false, and the JDK rejects the zip before it allocates memory.
    private static long stated(long bytes, long zipBytes) {
        return bytes <= zipBytes ? bytes : 0;
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until it is full
        }
        return bytes.flip();
    }
}
