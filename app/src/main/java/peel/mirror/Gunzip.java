package peel.mirror;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Unpacks a compressed body.
final class Gunzip {
    private Gunzip() {}

    /// The bytes as they were before they were compressed.
    ///
    /// @throws IOException when they were not, were cut, or are more than `maxBytes`
    static byte[] unpack(byte[] packed, int maxBytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] body = in.readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                throw new IOException("more than " + maxBytes + " bytes unpacked");
            }
            return body;
        }
    }
}
