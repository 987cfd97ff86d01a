package peel.server.v1.parameter;

/// What the value of a parameter is.
public enum ValueForm {
    /// One text.
    TEXT,
    /// A number that may have decimals.
    NUMBER,
    /// A whole number.
    INTEGER,
    /// Values with commas between them; `!` before a value excludes it, and a value with a comma stands in double quotes.
    LIST,
    /// Values with commas between them, none excluded.
    PLAIN_LIST
}
