package peel.archive.source;

import java.io.IOException;
import java.io.InputStream;
import peel.archive.format.ArchiveFileName;
import peel.archive.format.CsvFormat;
import peel.archive.format.CsvHeaders;
import peel.archive.format.Format;
import peel.archive.format.FormatDetector;

/// A file packed with gzip, such as `2024-01-leicestershire-street.csv.gz`, which reads as what is packed in it.
///
/// @param name its name, with `.gz`
/// @param folder the name of the folder that it lies in
/// @param packedBytes its size as it lies there
/// @param unpacked opens it and unpacks what is read
/// @param format what is packed in it
/// @param stated what its name states
public record GzipFile(String name, String folder, long packedBytes, CsvHeaders.Peek unpacked, Format format,
        ArchiveFileName stated) implements NamedFile {
    private static final int MAGIC = 0x1f8b;

    /// Whether bytes are the start of a gzip file.
    static boolean isGzip(byte[] start) {
        return start.length >= 3 && ((start[0] & 0xff) << 8 | start[1] & 0xff) == MAGIC && start[2] == 8;
    }

    /// A file that begins as gzip.
    ///
    /// @param where its name for messages
    /// @param packed opens it as it lies there
    /// @param limits how much may come of it
    /// @throws SourceException when its first bytes cannot be unpacked
    static GzipFile of(String name, String folder, String where, long packedBytes, CsvHeaders.Peek packed,
            ZipLimits limits) throws IOException {
        String contentName = SourceFile.withoutGz(name);
        CsvHeaders.Peek unpacked = () -> new GunzipStream(packed.open(), where, packedBytes, limits);
        byte[] start = FormatDetector.start(unpacked);
        Format format = isGzip(start)
                ? new Format.Other("it is gzip within gzip: unpack it once")
                : FormatDetector.detect(contentName, start, unpacked);
        return new GzipFile(name, folder, packedBytes, unpacked, format, CsvFormat.stated(contentName, format));
    }

    /// The packed size, since gzip does not say how much comes of it.
    @Override
    public long bytes() {
        return packedBytes;
    }

    @Override
    public InputStream open() throws IOException {
        return unpacked.open();
    }
}
