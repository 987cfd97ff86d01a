package peel.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Decompresses a body from one file into another.
final class Gunzip {
    private static final int PIECE = 32 << 10;

    private Gunzip() {}

    /// Decompresses a file.
    ///
    /// @throws IOException if it is not gzip, is incomplete, or has more than `maxBytes` uncompressed
    /// @throws MirrorFolderException if the disk fails or is full
    static void uncompress(Path compressed, Path target, long maxBytes) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed), PIECE);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] piece = new byte[PIECE];
            long count = 0;
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                count += got;
                if (count > maxBytes) {
                    throw new IOException("more than " + maxBytes + " bytes uncompressed");
                }
                write(out, piece, got, target);
            }
        }
    }

    private static void write(OutputStream out, byte[] piece, int count, Path target) throws IOException {
        try {
            out.write(piece, 0, count);
        } catch (IOException e) {
            throw MirrorFolder.failed(target, e);
        }
    }
}
