package peel.archive;

import java.util.Optional;
import peel.model.Month;
import peel.model.RecordKind;

/// The archive file that a row comes from, whose name states force and month: the file that is read, or the one that a column
/// of the row names.
final class FileOfRow {
    private static final int NAMES_KEPT = 64;

    private final RecordKind kind;
    private final Optional<Month> monthOfFile;
    private final Optional<String> forceOfFile;
    private final WordTable<ArchiveName> names = new WordTable<>(NAMES_KEPT, ArchiveName::of);

    FileOfRow(SourceFile file, RecordKind kind) {
        this.kind = kind;
        monthOfFile = file.month();
        forceOfFile = file.forceId();
    }

    /// The month that the name states, empty when it states none.
    Optional<Month> month(RowReader row) throws BadRow {
        return row.namesFiles() ? named(row).month() : monthOfFile;
    }

    /// The id of the force that the name states, empty when it states none.
    Optional<String> forceId(RowReader row) throws BadRow {
        return row.namesFiles() ? named(row).forceId() : forceOfFile;
    }

    private ArchiveName named(RowReader row) throws BadRow {
        int column = row.layout().fileColumn();
        Words.requireBounded(row, column, "the name of the row's file");
        ArchiveName name = names.get(row.bytes(), row.from(column), row.to(column));
        if (!name.isOf(kind)) {
            throw new BadRow(RejectReason.NO_FORCE,
                    "the row's file is \"" + Excerpt.of(row.bytes(), row.from(column), row.to(column))
                            + "\" where a name like 2024-02-dorset-" + kind.fileWord() + ".csv belongs");
        }
        return name;
    }
}
