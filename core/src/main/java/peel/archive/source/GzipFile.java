package peel.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import peel.archive.format.ArchiveFileName;
import peel.archive.format.CsvFormat;
import peel.archive.format.FileOpener;
import peel.archive.format.Format;
import peel.archive.format.FormatDetector;

/// A file packed with gzip, such as `2024-01-leicestershire-street.csv.gz`, which reads as what is packed in it.
///
/// @param name its name, with `.gz`
/// @param folder the name of the folder that it lies in
/// @param packed the file as it lies there
/// @param format what is packed in it
/// @param stated what its name states
record GzipFile(String name, String folder, Packed packed, Format format, ArchiveFileName stated) implements NamedFile {
    private static final int MAGIC = 0x1f8b;

    /// A file as it lies there.
    ///
    /// @param where its name for messages
    /// @param bytes its size
    /// @param opener opens it
    /// @param limits how large it may become
    record Packed(String where, long bytes, FileOpener opener, ZipLimits limits) {
        InputStream unpack(LongConsumer bytesRead) throws IOException {
            return new GunzipStream(new CountingStream(opener.open(), bytesRead), where, bytes, limits);
        }
    }

    /// Whether bytes are the start of a gzip file.
    static boolean isGzip(byte[] start) {
        return start.length >= 3 && ((start[0] & 0xff) << 8 | start[1] & 0xff) == MAGIC && start[2] == 8;
    }

    /// A file that begins as gzip.
    ///
    /// @throws SourceException when its first bytes cannot be unpacked
    static GzipFile of(String name, String folder, Packed packed) throws IOException {
        String contentName = SourceFile.withoutGz(name);
        FileOpener unpacked = () -> packed.unpack(_ -> {
        });
        byte[] start = FormatDetector.start(unpacked);
        Format format = isGzip(start)
                ? new Format.Other("it is gzip within gzip: unpack it once")
                : FormatDetector.detect(contentName, start, unpacked);
        return new GzipFile(name, folder, packed, format, CsvFormat.stated(contentName, format));
    }

    /// The packed size, since gzip does not state the other one.
    @Override
    public long bytes() {
        return packed.bytes();
    }

    @Override
    public InputStream open(LongConsumer bytesRead) throws IOException {
        return packed.unpack(bytesRead);
    }
}
