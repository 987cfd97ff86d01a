package peel.opensearch.query;

/// The fields of documents by which records are searched.
public final class Field {
    /// The month under which a record is found, a date.
    public static final String MONTH = "month";
    /// The number of a record in its month.
    public static final String ORDINAL = "ordinal";
    /// The key of the place, [peel.geo.Morton#key].
    public static final String PLACE_KEY = "place_key";
    /// The web-mercator tile of the place, see [peel.opensearch.document.Cells].
    public static final String CELL = "cell";
    /// The slug of a crime's category.
    public static final String CATEGORY = "category";
    /// The code of an outcome, or the id of the outcome of a stop.
    public static final String OUTCOME = "outcome";
    /// The id of a force.
    public static final String FORCE = "force";
    /// `force` or `btp`.
    public static final String TYPE = "type";
    /// The code of an LSOA.
    public static final String LSOA = "lsoa";
    /// The hour of a stop.
    public static final String HOUR = "hour";
    /// The 64 digits of a persistent id.
    public static final String PERSISTENT_ID = "persistent_id";

    private Field() {}
}
