package peel.archive.format;

import java.io.IOException;
import java.io.InputStream;
import peel.archive.csv.CsvLayout;
import peel.model.RecordKind;

/// Decides whether a file is a CSV that can be loaded: its layout is known, and something says force and month.
public final class CsvFormat {
    private static final String EXAMPLE = "2024-02-dorset-";

    private CsvFormat() {}

    /// What a file is by its first lines.
    ///
    /// @param start its first bytes, which are enough for a file of the archive's own form
    /// @param opener opens it for the head of any other file
    static Format of(String name, byte[] start, FileOpener opener) throws IOException {
        for (RecordKind kind : RecordKind.values()) {
            if (CsvHeaders.isStart(kind, start)) {
                return withForce(name, CsvLayout.ofArchive(kind, CsvHeaders.columns(kind), '\n', 1));
            }
        }
        return switch (LayoutDetector.read(head(opener))) {
            case LayoutReading.Known(var layout) -> withForce(name, layout);
            case LayoutReading.Unknown(var reason) -> new Format.Other(reason);
        };
    }

    private static byte[] head(FileOpener opener) throws IOException {
        try (InputStream in = opener.open()) {
            return in.readNBytes(LayoutDetector.HEAD);
        }
    }

    /// What the name of a file states, nothing if its rows name others.
    public static ArchiveFileName stated(String name, Format format) {
        return format instanceof Format.Csv(_, var namesFiles) && namesFiles
                ? ArchiveFileName.NONE
                : ArchiveFileName.of(name);
    }

    private static Format withForce(String name, CsvLayout layout) {
        RecordKind kind = layout.kind();
        boolean isStated = layout.namesFiles() || ArchiveFileName.of(name).forceId().isPresent();
        if (!isStated && (kind == RecordKind.STOP_AND_SEARCH || !layout.has(CsvColumns.REPORTED_BY))) {
            String needed = kind == RecordKind.STOP_AND_SEARCH
                    ? "nothing says which force searched and in which month"
                    : "it lacks the column Reported by, so nothing says which force its rows are of";
            return new Format.Other(
                    needed + ": name it like " + EXAMPLE + kind.fileSuffix() + ".csv; or, if it holds rows "
                            + "of several files, add a column file_name with such a name in each row");
        }
        return new Format.Csv(kind, layout.namesFiles());
    }
}
