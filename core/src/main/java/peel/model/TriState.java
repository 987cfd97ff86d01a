package peel.model;

/// Yes, no, or unknown: `True`, `False` or blank in the archive, `true`, `false` or `null` in the API.
public enum TriState {
    /// Unknown. First, so that a zero byte on disk means it.
    UNKNOWN("null"),
    /// No.
    FALSE("false"),
    /// Yes.
    TRUE("true");

    private final String json;

    TriState(String json) {
        this.json = json;
    }

    /// The flag of a yes or no.
    public static TriState of(boolean isTrue) {
        return isTrue ? TRUE : FALSE;
    }

    /// The word of JSON: `true`, `false` or `null`.
    public String json() {
        return json;
    }
}
