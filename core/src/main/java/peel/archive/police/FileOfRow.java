package peel.archive.police;

import java.util.Optional;
import peel.archive.csv.ByteInternCache;
import peel.archive.csv.CsvParser;
import peel.archive.format.ArchiveFileName;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.model.Month;
import peel.model.RecordKind;
import peel.text.LogText;

/// The archive file that a row comes from, whose name states force and month: the file that is read, or the one that a column
/// of the row names.
final class FileOfRow {
    private static final int NAMES_KEPT = 64;

    private final RecordKind kind;
    private final Optional<Month> monthOfFile;
    private final Optional<String> forceOfFile;
    private final ByteInternCache<ArchiveFileName> names = new ByteInternCache<>(NAMES_KEPT, ArchiveFileName::of);

    FileOfRow(SourceFile file, RecordKind kind) {
        this.kind = kind;
        monthOfFile = file.month();
        forceOfFile = file.forceId();
    }

    /// The month that the name states, empty when it states none.
    Optional<Month> month(CsvParser row) throws RejectedException {
        return row.namesFiles() ? named(row).month() : monthOfFile;
    }

    /// The id of the force that the name states, empty when it states none.
    Optional<String> forceId(CsvParser row) throws RejectedException {
        return row.namesFiles() ? named(row).forceId() : forceOfFile;
    }

    private ArchiveFileName named(CsvParser row) throws RejectedException {
        int column = row.layout().fileColumn();
        DictionaryColumns.requireBounded(row, column, "the name of the row's file");
        ArchiveFileName name = names.get(row.bytes(), row.from(column), row.to(column));
        if (!name.isOf(kind)) {
            throw new RejectedException(RejectReason.NO_FORCE,
                    "the row's file is \"" + LogText.of(row.bytes(), row.from(column), row.to(column))
                            + "\" where a name like 2024-02-dorset-" + kind.fileSuffix() + ".csv belongs");
        }
        return name;
    }
}
