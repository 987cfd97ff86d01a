package peel.archive;

/// Where the fields of street and outcomes files are; they share all but the last ones (FACTS 1).
final class Columns {
    static final int CRIME_ID = 0;
    static final int MONTH = 1;
    static final int REPORTED_BY = 2;
    static final int LONGITUDE = 4;
    static final int LATITUDE = 5;
    static final int LOCATION = 6;
    static final int CRIME_TYPE = 9;
    static final int LAST_OUTCOME = 10;
    static final int OUTCOME_TYPE = 9;

    private Columns() {}
}
