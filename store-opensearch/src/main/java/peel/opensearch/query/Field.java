package peel.opensearch.query;

/// The fields of documents by which records are searched.
public final class Field {
    public static final String MONTH = "month";
    public static final String ORDINAL = "ordinal";
    public static final String PLACE_KEY = "place_key";
    public static final String CELL = "cell";
    public static final String CATEGORY = "category";
    public static final String OUTCOME = "outcome";
    public static final String FORCE = "force";
    public static final String TYPE = "type";
    public static final String LSOA = "lsoa";
    public static final String HOUR = "hour";
    public static final String PERSISTENT_ID = "persistent_id";

    private Field() {}
}
