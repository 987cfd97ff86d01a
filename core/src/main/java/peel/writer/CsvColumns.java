package peel.writer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which columns a CSV of records has.
public enum CsvColumns {
    /// Those of the archive, with its texts: what is written loads again (docs/spec/archive.md#headers).
    ARCHIVE,
    /// The members of the JSON records under flat names, such as `place_id`.
    V1;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The name in requests, for example `archive`.
    public String id() {
        return id;
    }

    /// The columns with an id, if there are any.
    public static Optional<CsvColumns> find(String id) {
        return Arrays.stream(values()).filter(columns -> columns.id.equals(id)).findFirst();
    }
}
