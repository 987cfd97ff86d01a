package peel.sample.format;

/// The kinds of CSV files in an archive, with their headers (docs/spec/archive.md#headers).
///
/// Street and outcomes files have the longitude first, stop-and-search files the latitude.
public enum FileKind {
    /// Street-level crimes.
    STREET("street", """
            Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,\
            Crime type,Last outcome category,Context"""),
    /// Outcomes of crimes.
    OUTCOMES("outcomes", """
            Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,\
            Outcome type"""),
    /// Stops and searches.
    STOPS("stop-and-search", """
            Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,\
            Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,\
            Legislation,Object of search,Outcome,Outcome linked to object of search,\
            Removal of more than just outer clothing""");

    private final String suffix;
    private final String header;

    FileKind(String suffix, String header) {
        this.suffix = suffix;
        this.header = header;
    }

    /// The kind at the end of a file's name, for example `stop-and-search`.
    String suffix() {
        return suffix;
    }

    /// The first line, without its end.
    String header() {
        return header;
    }
}
