package peel.server.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// A small file in memory, plain and compressed. Nobody changes its bytes, and all requests share them.
public final class MemoryFile {
    private static final int TAG_BYTES = 10;

    private final byte[] plain;
    private final byte[] gzip;
    private final String digest;

    private MemoryFile(byte[] plain, byte[] gzip, String digest) {
        this.plain = plain;
        this.gzip = gzip;
        this.digest = digest;
    }

    /// Compresses and hashes a file, which takes a tenth of a second for a megabyte.
    ///
    /// @param bytes the file, which the caller does not change any more
    public static MemoryFile of(byte[] bytes) {
        return new MemoryFile(bytes, compress(bytes), digest(bytes));
    }

    /// A short digest of the bytes, in hexadecimal digits.
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The file as it is.
    public byte[] plain() {
        return plain;
    }

    /// The file compressed with gzip.
    public byte[] gzip() {
        return gzip;
    }

    /// Whether the file becomes shorter by compression.
    public boolean isCompressible() {
        return gzip.length < plain.length;
    }

    /// A strong `ETag`, in quotes.
    ///
    /// @param isCompressed whether it is that of the compressed bytes
    public String tag(boolean isCompressed) {
        return "\"" + digest + (isCompressed ? "-gzip" : "") + "\"";
    }

    private static byte[] compress(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new BestGzip(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return packed.toByteArray();
    }

    /// Java's encoder at its best compression: what is compressed once is sent often.
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
