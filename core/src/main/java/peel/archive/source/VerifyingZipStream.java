package peel.archive.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The bytes of a zip's entry, held to what the zip's directory says of them: exactly so many, with that checksum. An
/// entry that lies is cut off at the first byte too many.
final class VerifyingZipStream extends FilterInputStream {
    private final String where;
    private final long size;
    private final long expectedCrc;
    private final CRC32 crc = new CRC32();
    private long count;

    VerifyingZipStream(InputStream in, String where, long size, long expectedCrc) {
        super(in);
        this.where = where;
        this.size = size;
        this.expectedCrc = expectedCrc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int got;
        try {
            got = super.read(target, from, length);
        } catch (ZipException | EOFException e) {
            throw damaged(where, "its packed bytes cannot be read: " + e.getMessage(), e);
        }
        if (got < 0) {
            requireWhole();
            return got;
        }
        count += got;
        if (count > size) {
            throw damaged(where, "it unpacks to more than the " + size + " bytes it claims", null);
        }
        crc.update(target, from, got);
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long rest = bytes;
        byte[] scratch = new byte[8192];
        while (rest > 0) {
            int got = read(scratch, 0, (int) Math.min(scratch.length, rest));
            if (got < 0) {
                break;
            }
            rest -= got;
        }
        return bytes - rest;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void requireWhole() throws SourceException {
        if (count < size) {
            throw damaged(where, "it ends after " + count + " of " + size + " bytes", null);
        }
        if (crc.getValue() != expectedCrc) {
            throw damaged(where, "its checksum does not fit its bytes", null);
        }
    }

    static SourceException damaged(String where, String what, @Nullable Exception cause) {
        String message = where + " is damaged: " + what + "; download the zip again";
        return cause == null ? new SourceException(message) : new SourceException(message, cause);
    }
}
