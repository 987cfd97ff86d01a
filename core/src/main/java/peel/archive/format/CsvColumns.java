package peel.archive.format;

/// Positions of the columns in the files of the archive, from 0 (docs/spec/archive.md#headers). Those without `STOP_` are of
/// street and outcomes files, whose columns differ from the tenth on; those with `STOP_` are of stop-and-search files.
public final class CsvColumns {
    /// `Crime ID`.
    public static final int CRIME_ID = 0;
    /// `Month`.
    public static final int MONTH = 1;
    /// `Reported by`.
    public static final int REPORTED_BY = 2;
    /// `Falls within`.
    public static final int FALLS_WITHIN = 3;
    /// `Longitude`.
    public static final int LONGITUDE = 4;
    /// `Latitude`.
    public static final int LATITUDE = 5;
    /// `Location`.
    public static final int LOCATION = 6;
    /// `LSOA code`.
    public static final int LSOA_CODE = 7;
    /// `LSOA name`.
    public static final int LSOA_NAME = 8;
    /// `Crime type`, of street files.
    public static final int CRIME_TYPE = 9;
    /// `Last outcome category`, of street files.
    public static final int LAST_OUTCOME = 10;
    /// `Context`, of street files.
    public static final int CONTEXT = 11;
    /// `Outcome type`, of outcomes files.
    public static final int OUTCOME_TYPE = 9;

    /// `Type`.
    public static final int STOP_TYPE = 0;
    /// `Date`.
    public static final int STOP_DATE = 1;
    /// `Part of a policing operation`.
    public static final int STOP_OPERATION = 2;
    /// `Policing operation`.
    public static final int STOP_OPERATION_NAME = 3;
    /// `Latitude`.
    public static final int STOP_LATITUDE = 4;
    /// `Longitude`.
    public static final int STOP_LONGITUDE = 5;
    /// `Gender`.
    public static final int STOP_GENDER = 6;
    /// `Age range`.
    public static final int STOP_AGE_RANGE = 7;
    /// `Self-defined ethnicity`.
    public static final int STOP_SELF_DEFINED_ETHNICITY = 8;
    /// `Officer-defined ethnicity`.
    public static final int STOP_OFFICER_DEFINED_ETHNICITY = 9;
    /// `Legislation`.
    public static final int STOP_LEGISLATION = 10;
    /// `Object of search`.
    public static final int STOP_OBJECT_OF_SEARCH = 11;
    /// `Outcome`.
    public static final int STOP_OUTCOME = 12;
    /// `Outcome linked to object of search`.
    public static final int STOP_OUTCOME_LINKED = 13;
    /// `Removal of more than just outer clothing`.
    public static final int STOP_REMOVAL = 14;

    private CsvColumns() {}
}
