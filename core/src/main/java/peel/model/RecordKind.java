package peel.model;

/// The three kinds of file in the archive, by the last part of their names.
public enum RecordKind {
    /// Crimes: `YYYY-MM-FORCE-street.csv`.
    STREET("street"),
    /// Outcomes of crimes: `YYYY-MM-FORCE-outcomes.csv`.
    OUTCOMES("outcomes"),
    /// Stops and searches: `YYYY-MM-FORCE-stop-and-search.csv`.
    STOP_AND_SEARCH("stop-and-search");

    private final String fileSuffix;

    RecordKind(String fileSuffix) {
        this.fileSuffix = fileSuffix;
    }

    /// The word of the file name, for example `stop-and-search`.
    public String fileSuffix() {
        return fileSuffix;
    }
}
