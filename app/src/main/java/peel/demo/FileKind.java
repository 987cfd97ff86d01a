package peel.demo;

/// The kinds of CSV in an archive, with their headers (docs/spec/archive.md#headers).
///
/// Street and outcomes files put the longitude first, stop-and-search files the latitude.
enum FileKind {
    STREET("street", """
            Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,\
            Crime type,Last outcome category,Context"""),
    OUTCOMES("outcomes", """
            Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,\
            Outcome type"""),
    STOPS("stop-and-search", """
            Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,\
            Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,\
            Legislation,Object of search,Outcome,Outcome linked to object of search,\
            Removal of more than just outer clothing""");

    private final String slug;
    private final String header;

    FileKind(String slug, String header) {
        this.slug = slug;
        this.header = header;
    }

    /// The kind as file names spell it.
    String slug() {
        return slug;
    }

    /// The names of the columns, first to last.
    String[] columns() {
        return header.split(",", -1);
    }
}
