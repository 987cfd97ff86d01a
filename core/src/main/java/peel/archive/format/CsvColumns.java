package peel.archive.format;

/// Where the fields are (docs/spec/archive.md#headers). Street and outcomes files share all but the last ones.
public final class CsvColumns {
    public static final int CRIME_ID = 0;
    public static final int MONTH = 1;
    public static final int REPORTED_BY = 2;
    public static final int LONGITUDE = 4;
    public static final int LATITUDE = 5;
    public static final int LOCATION = 6;
    public static final int CRIME_TYPE = 9;
    public static final int LAST_OUTCOME = 10;
    public static final int OUTCOME_TYPE = 9;

    public static final int STOP_TYPE = 0;
    public static final int STOP_DATE = 1;
    public static final int STOP_OPERATION = 2;
    public static final int STOP_OPERATION_NAME = 3;
    public static final int STOP_LATITUDE = 4;
    public static final int STOP_LONGITUDE = 5;
    public static final int STOP_GENDER = 6;
    public static final int STOP_AGE_RANGE = 7;
    public static final int STOP_SELF_DEFINED_ETHNICITY = 8;
    public static final int STOP_OFFICER_DEFINED_ETHNICITY = 9;
    public static final int STOP_LEGISLATION = 10;
    public static final int STOP_OBJECT_OF_SEARCH = 11;
    public static final int STOP_OUTCOME = 12;
    public static final int STOP_OUTCOME_LINKED = 13;
    public static final int STOP_REMOVAL = 14;

    private CsvColumns() {}
}
