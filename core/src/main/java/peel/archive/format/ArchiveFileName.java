package peel.archive.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peel.model.Force;
import peel.model.Month;
import peel.model.RecordKind;

/// What a name of the archive states: `2024-02/2024-02-city-of-london-street.csv`. A browser's ` (1)` after it is ignored,
/// and so is the extension.
///
/// @param month the month, empty if the name is not of that form
/// @param forceId the force's id, empty if the name is not of that form
/// @param kind the content by its name, empty if the name is not of that form
public record ArchiveFileName(Optional<Month> month, Optional<String> forceId, Optional<RecordKind> kind) {
    /// A name of another form.
    public static final ArchiveFileName NONE = new ArchiveFileName(Optional.empty(), Optional.empty(),
            Optional.empty());

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2})-([a-z0-9-]+)-"
            + "(street|outcomes|stop-and-search)(?: ?\\(\\d{1,3}\\))?(?:\\.(?:csv|tsv|txt))?");
    private static final int MAX_NAME_LENGTH = 150;

    /// Reads a name with or without folders, whichever way they are separated.
    public static ArchiveFileName of(String path) {
        int folder = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        String name = path.substring(folder + 1).strip();
        Matcher matcher = FORM.matcher(name.length() > MAX_NAME_LENGTH ? "" : name.toLowerCase(Locale.ROOT));
        if (!matcher.matches() || !Force.isId(matcher.group(2))) {
            return NONE;
        }
        Optional<Month> month = Month.parse(matcher.group(1));
        return month.isEmpty()
                ? NONE
                : new ArchiveFileName(month, Optional.of(matcher.group(2)), kind(matcher.group(3)));
    }

    /// Whether the name is of this form and of this kind of file.
    public boolean isOf(RecordKind other) {
        return kind.filter(other::equals).isPresent();
    }

    private static Optional<RecordKind> kind(String suffix) {
        for (RecordKind kind : RecordKind.values()) {
            if (kind.fileSuffix().equals(suffix)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
