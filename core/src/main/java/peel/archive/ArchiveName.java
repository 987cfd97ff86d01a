package peel.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peel.model.Month;

/// What a name of the archive states: `2024-02/2024-02-city-of-london-street.csv` (SPEC 5).
///
/// @param month the month, empty when the name is not of that form
/// @param forceId the force's id, empty when the name is not of that form
record ArchiveName(Optional<Month> month, Optional<String> forceId) {
    private static final Pattern FORM = Pattern
            .compile("(\\d{4}-\\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)-(?:street|outcomes|stop-and-search)\\.csv");
    private static final int MAX_FORCE_LENGTH = 100;
    private static final ArchiveName NONE = new ArchiveName(Optional.empty(), Optional.empty());

    static ArchiveName of(String path) {
        Matcher matcher = FORM.matcher(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
        if (!matcher.matches() || matcher.group(2).length() > MAX_FORCE_LENGTH) {
            return NONE;
        }
        Optional<Month> month = Month.parse(matcher.group(1));
        return month.isEmpty() ? NONE : new ArchiveName(month, Optional.of(matcher.group(2)));
    }
}
