package peel.export;

import java.util.Optional;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;

/// Into which files an export is split. The files of a split by month and force have the names of the archive.
///
/// @param byMonth whether each month has files of its own, in a folder of its own
/// @param byForce whether each force has files of its own
public record Split(boolean byMonth, boolean byForce) {
    /// The name of the file of records that no file of the archive has, and no force is known of.
    private static final String UNKNOWN_FORCE = "unknown-force";

    /// Reads a list such as `month,force`; empty when a name is unknown or comes twice.
    public static Optional<Split> parse(String text) {
        boolean byMonth = false;
        boolean byForce = false;
        for (String part : text.split(",", -1)) {
            boolean isMonth = part.strip().equals("month") && !byMonth;
            boolean isForce = part.strip().equals("force") && !byForce;
            if (!isMonth && !isForce) {
                return Optional.empty();
            }
            byMonth |= isMonth;
            byForce |= isForce;
        }
        return Optional.of(new Split(byMonth, byForce));
    }

    /// The path of the file of a record, relative to the folder of the export, for example
    /// `2024-02/2024-02-dorset-street.csv`.
    String path(Month month, Force force, RecordKind kind, ExportFormat format) {
        StringBuilder path = new StringBuilder();
        if (byMonth) {
            path.append(month).append('/').append(month).append('-');
        }
        if (byForce) {
            path.append(force.id().isEmpty() ? UNKNOWN_FORCE : force.id()).append('-');
        }
        return path.append(kind.fileSuffix()).append('.').append(format.id()).toString();
    }
}
