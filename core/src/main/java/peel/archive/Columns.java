package peel.archive;

/// Where the fields are (docs/spec/archive.md#headers). Street and outcomes files share all but the last ones.
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

    static final int STOP_TYPE = 0;
    static final int STOP_DATE = 1;
    static final int STOP_OPERATION = 2;
    static final int STOP_OPERATION_NAME = 3;
    static final int STOP_LATITUDE = 4;
    static final int STOP_LONGITUDE = 5;
    static final int STOP_GENDER = 6;
    static final int STOP_AGE_RANGE = 7;
    static final int STOP_SELF_DEFINED_ETHNICITY = 8;
    static final int STOP_OFFICER_DEFINED_ETHNICITY = 9;
    static final int STOP_LEGISLATION = 10;
    static final int STOP_OBJECT_OF_SEARCH = 11;
    static final int STOP_OUTCOME = 12;
    static final int STOP_OUTCOME_LINKED = 13;
    static final int STOP_REMOVAL = 14;

    private Columns() {}
}
