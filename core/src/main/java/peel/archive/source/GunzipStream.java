package peel.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Unpacks gzip, one member or several, and checks its checksums and the limits of an entry of a zip. The JDK's own stream
/// ignores what comes after the last member, so that the end of a file that was put together wrongly would be lost without
/// a message. Only zeros are ignored here, with which tapes fill up.
final class GunzipStream extends InputStream {
    private static final int DEFLATED = 8;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECKSUM = 2;
    private static final int RESERVED = 0xe0;

    private final InputStream packed;
    private final String where;
    private final long packedBytes;
    private final ZipLimits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[32 << 10];
    private int next;
    private int limit;
    private long members;
    private long total;
    private boolean isInMember;

    /// Starts before the first member.
    ///
    /// @param packed closed with this
    /// @param where its name, for messages
    /// @param packedBytes how many bytes it has, which bounds how many may come of it
    GunzipStream(InputStream packed, String where, long packedBytes, ZipLimits limits) {
        this.packed = packed;
        this.where = where;
        this.packedBytes = packedBytes;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (isInMember || startMember()) {
            int got = inflate(target, from, length);
            if (got > 0) {
                crc.update(target, from, got);
                total += got;
                requireWithinLimits();
                return got;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput()) {
                fill();
                inflater.setInput(buffer, 0, limit);
                next = limit;
            } else {
                throw damaged("its packed bytes need a dictionary", null);
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int from, int length) throws SourceException {
        try {
            return inflater.inflate(target, from, length);
        } catch (DataFormatException e) {
            throw damaged("its packed bytes cannot be read: " + e.getMessage(), e);
        }
    }

    /// Reads the header of the next member; false at the end of the file.
    private boolean startMember() throws IOException {
        int first = nextOrEnd();
        while (members > 0 && first == 0) {
            first = nextOrEnd();
        }
        if (first < 0 && members > 0) {
            return false;
        }
        if (first != 0x1f || nextOrEnd() != 0x8b) {
            throw damaged(members == 0
                    ? "it does not begin as gzip"
                    : "after its end come bytes that are not gzip", null);
        }
        if (nextByte() != DEFLATED) {
            throw damaged("it is packed by another method than gzip's", null);
        }
        int flags = nextByte();
        if ((flags & RESERVED) != 0) {
            throw damaged("its header has flags that gzip does not have", null);
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(nextByte() | nextByte() << 8);
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
        inflater.reset();
        inflater.setInput(buffer, next, limit - next);
        next = limit;
        crc.reset();
        isInMember = true;
        return true;
    }

    private void endMember() throws IOException {
        next = limit - inflater.getRemaining();
        long expectedCrc = nextInt();
        long expectedBytes = nextInt();
        if (expectedCrc != crc.getValue() || expectedBytes != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw damaged("its checksum does not fit its bytes", null);
        }
        members++;
        isInMember = false;
    }

    private void requireWithinLimits() throws SourceException {
        if (total > limits.maxEntryBytes()) {
            throw new SourceException(where + " is refused: it unpacks to more than " + limits.maxEntryBytes()
                    + " bytes");
        }
        if (!limits.allowsRatio(total, packedBytes)) {
            throw new SourceException(where + " is refused: its " + packedBytes + " bytes unpack to more than "
                    + limits.maxRatio() + " times as many");
        }
    }

    private void fill() throws IOException {
        next = 0;
        limit = Math.max(packed.readNBytes(buffer, 0, buffer.length), 0);
        if (limit == 0) {
            throw damaged("it ends in the middle", null);
        }
    }

    private int nextOrEnd() throws IOException {
        if (next == limit) {
            next = 0;
            limit = Math.max(packed.readNBytes(buffer, 0, buffer.length), 0);
        }
        return next < limit ? buffer[next++] & 0xff : -1;
    }

    private int nextByte() throws IOException {
        int value = nextOrEnd();
        if (value < 0) {
            throw damaged("it ends in the middle", null);
        }
        return value;
    }

    private long nextInt() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            value |= (long) nextByte() << shift;
        }
        return value;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            nextByte();
        }
    }

    /// Passes over a text that ends with a zero, if there is one.
    private void skipText(int flag) throws IOException {
        while (flag != 0 && nextByte() != 0) {
            // every byte up to the zero
        }
    }

    private SourceException damaged(String what, @Nullable Exception cause) {
        String message = where + " is damaged: " + what + "; download or pack it again";
        return cause == null ? new SourceException(message) : new SourceException(message, cause);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
