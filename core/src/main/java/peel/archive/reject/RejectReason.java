package peel.archive.reject;

/// Why a row or record was left out, for counts by kind.
public enum RejectReason {
    /// More or fewer columns than the header, not only blank ones at the end, or an empty line between rows.
    COLUMN_COUNT("wrong column count"),
    /// A quoted field without its end, or with text after its end. A field never spans lines
    /// (docs/spec/archive.md#bytes-and-lines).
    UNCLOSED_QUOTE("unclosed quote"),
    /// A line beyond 64 KiB; the longest real one has 328 characters (docs/spec/archive.md#bytes-and-lines).
    LINE_TOO_LONG("line too long"),
    /// Bytes that are not UTF-8.
    NOT_UTF8("not UTF-8"),
    /// A month that is neither `YYYY-MM` nor a day of one.
    BAD_MONTH("bad month"),
    /// A month other than the one in the file's name.
    OTHER_MONTH("month of another file"),
    /// One coordinate without the other, not a number, outside the globe, or more than six decimals.
    BAD_COORDINATES("bad coordinates"),
    /// A date of a stop that is not a time in UTC.
    BAD_DATE("bad date"),
    /// A cell that is neither `True` nor `False` in any spelling, nor blank.
    BAD_FLAG("bad True or False"),
    /// A Crime ID or `persistent_id` that is neither blank nor 64 lower-case hexadecimal digits, or is 64 zeros.
    BAD_CRIME_ID("bad Crime ID"),
    /// An outcome without a Crime ID, which therefore has no crime.
    NO_CRIME_ID("no Crime ID"),
    /// The force of the row is not stated.
    NO_FORCE("no force"),
    /// A blank crime type.
    NO_CATEGORY("no crime type"),
    /// A blank outcome type.
    NO_OUTCOME("no outcome type"),
    /// A text longer than any name or category can be.
    TEXT_TOO_LONG("text too long"),
    /// A new category, outcome, force or text for which there is no room, see [peel.model.DictionaryFullException].
    TOO_MANY_VALUES("too many different values"),
    /// A record of a response without a key that it needs.
    MISSING_KEY("missing key"),
    /// A record of a response with a value of the wrong type or out of bounds.
    BAD_VALUE("bad value"),
    /// A response or boundary whose content and name do not state its force, neighbourhood or point.
    UNIDENTIFIED("unidentified file"),
    /// Boundaries (KML) that are not XML, hostile, too large, or without a polygon.
    BAD_KML("bad KML"),
    /// Boundaries (GeoJSON) that are not JSON, hostile, too large, or without a polygon.
    BAD_GEOJSON("bad GeoJSON");

    private final String text;

    RejectReason(String text) {
        this.text = text;
    }

    /// A short name for messages, for example `wrong column count`.
    public String text() {
        return text;
    }
}
