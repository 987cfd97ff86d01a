package peel.model;

import java.util.Arrays;
import java.util.Optional;

/// The three kinds of file in the archive, by the last part of their names.
public enum RecordKind {
    /// Crimes: `YYYY-MM-FORCE-street.csv`.
    STREET("street", "crimes"),
    /// Outcomes of crimes: `YYYY-MM-FORCE-outcomes.csv`.
    OUTCOMES("outcomes", "outcomes"),
    /// Stops and searches: `YYYY-MM-FORCE-stop-and-search.csv`.
    STOP_AND_SEARCH("stop-and-search", "stops");

    private final String fileSuffix;
    private final String id;

    RecordKind(String fileSuffix, String id) {
        this.fileSuffix = fileSuffix;
        this.id = id;
    }

    /// The name in requests and responses of `/v1`, for example `stops`.
    public String id() {
        return id;
    }

    /// The kind with an id, if there is one.
    public static Optional<RecordKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /// The word of the file name, for example `stop-and-search`.
    public String fileSuffix() {
        return fileSuffix;
    }
}
