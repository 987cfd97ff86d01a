package peel.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongConsumer;
import peel.archive.format.Format;
import peel.model.Month;

/// One file of a source. Several threads may open the files of a source at once, until its [Sources] is closed.
public interface SourceFile {
    /// The path inside the zip or folder, with `/` between its parts; the file's name for a single file.
    String name();

    /// The name without `.gz` at its end, which says what is packed in it.
    default String contentName() {
        return withoutGz(name());
    }

    /// A name without `.gz` at its end, if it has it.
    static String withoutGz(String name) {
        return name.regionMatches(true, name.length() - 3, ".gz", 0, 3)
                ? name.substring(0, name.length() - 3)
                : name;
    }

    /// The name of the folder that the file lies in; empty at the top of a zip.
    String folder();

    /// The size when unpacked, in bytes; of a file packed with gzip the packed size.
    long bytes();

    /// What the file is.
    Format format();

    /// The month that the name states: `YYYY-MM-FORCE-KIND.csv`, in any folder, with or without `.gz`. Empty for other names.
    Optional<Month> month();

    /// The id of the force that the name states, known or not. Empty for other names.
    Optional<String> forceId();

    /// Opens the file from its start, unpacked. Nothing is unpacked to disk. The caller closes it.
    ///
    /// @param bytesRead receives how many bytes were read, in pieces which make up [#bytes] when all is read
    /// @throws SourceException when the file cannot be opened; reading throws it too, when a zip's entry is damaged
    /// @throws IOException when the disk fails
    InputStream open(LongConsumer bytesRead) throws IOException;
}
