package peel.server.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import peel.server.request.ApiResponse;
import peel.server.request.BytesBody;

/// A file of the module `web`, which is read, hashed and compressed when it is first requested. Safe for several threads.
final class WebFile {
    private static final int TAG_BYTES = 10;
    private static final String GZIP = "gzip";

    private final String path;
    private final String mediaType;
    private @Nullable Content content;

    /// The bytes of the file.
    ///
    /// @param tag a digest of them
    /// @param gzip the same bytes compressed, or the bytes themselves if that makes them no shorter
    private record Content(byte[] plain, byte[] gzip, String tag) {}

    /// @param path the path below `peel/web`
    WebFile(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    /// The response with the file.
    ///
    /// @param acceptsGzip whether it may be compressed
    ApiResponse response(boolean acceptsGzip) {
        Content read = content();
        boolean useGzip = acceptsGzip && read.gzip.length < read.plain.length;
        return ApiResponse.tagged(mediaType, "\"" + read.tag + (useGzip ? "-" + GZIP : "") + "\"",
                new BytesBody(useGzip ? read.gzip : read.plain, useGzip ? GZIP : ""));
    }

    private synchronized Content content() {
        Content read = content;
        if (read == null) {
            read = read();
            content = read;
        }
        return read;
    }

    private Content read() {
        try (InputStream in = Objects.requireNonNull(WebFile.class.getResourceAsStream("/peel/web/" + path), path)) {
            byte[] plain = in.readAllBytes();
            return new Content(plain, gzip(plain), digest(plain));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path + " of the page cannot be read", e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new BestGzip(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// It compresses once what is sent often.
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
