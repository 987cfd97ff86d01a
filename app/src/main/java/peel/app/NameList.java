package peel.app;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// Lists of names in summaries: the first few, and how many more there are.
final class NameList {
    private NameList() {}

    /// The names as one text, such as `a, b, c and 1,200 more`.
    ///
    /// @param names the names, made safe for a line of output
    /// @param limit how many names are listed
    /// @param unlisted how many names there are beyond those in `names`
    static String of(Collection<String> names, int limit, long unlisted) {
        long more = Math.max(0, names.size() - limit) + unlisted;
        return names.stream().limit(limit).collect(Collectors.joining(", "))
                + (more > 0 ? String.format(Locale.ROOT, " and %,d more", more) : "");
    }
}
