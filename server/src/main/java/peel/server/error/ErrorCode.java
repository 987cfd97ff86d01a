package peel.server.error;

/// What can be wrong with a request or a server: the type of a problem, its title and its status
/// (docs/spec/api.md#error-modes). [UpstreamErrors] says with what the public API responds instead.
public enum ErrorCode {
    MALFORMED_DATE(400, "malformed-date", "The date is malformed"),
    MONTH_NOT_LOADED(404, "month-not-loaded", "The month is not loaded"),
    MONTH_OF_FORCE_NOT_LOADED(404, "month-not-loaded", "The month is not loaded"),
    UNKNOWN_CATEGORY(404, "unknown-category", "There is no such category"),
    UNKNOWN_FORCE(404, "unknown-force", "There is no such force"),
    UNKNOWN_LOCATION(404, "unknown-location", "There is no such location"),
    MALFORMED_LOCATION(400, "malformed-location", "The location is not a number"),
    UNKNOWN_CRIME(404, "unknown-crime", "There is no such crime"),
    MALFORMED_CRIME(404, "malformed-crime", "The crime's id is malformed"),
    NO_SUCH_FORCE(404, "unknown-force", "There is no such force"),
    FORCE_NOT_LOADED(404, "force-not-loaded", "This data of the force is not loaded"),
    UNKNOWN_NEIGHBOURHOOD(404, "unknown-neighbourhood", "There is no such neighbourhood"),
    NEIGHBOURHOOD_NOT_LOADED(404, "neighbourhood-not-loaded", "This data of the neighbourhood is not loaded"),
    NO_NEIGHBOURHOOD(404, "no-neighbourhood", "No neighbourhood contains the point"),
    MISSING_POINT(400, "missing-parameter", "A parameter is missing"),
    MALFORMED_POINT(400, "malformed-point", "The point cannot be read"),
    MISSING_PARAMETER(400, "missing-parameter", "A parameter is missing"),
    MALFORMED_NUMBER(400, "malformed-number", "A coordinate is not a number in its range"),
    MALFORMED_POLYGON(400, "malformed-polygon", "The polygon cannot be read"),
    TOO_FEW_VERTICES(400, "malformed-polygon", "The polygon cannot be read"),
    CONFLICTING_PARAMETERS(400, "conflicting-parameters", "Parameters contradict each other"),
    REPEATED_PARAMETER(400, "repeated-parameter", "A parameter has several values"),
    MISNAMED_PARAMETER(400, "misnamed-parameter", "A parameter is misnamed"),
    UNKNOWN_PARAMETER(400, "unknown-parameter", "There is no such parameter"),
    INVALID_PARAMETER(400, "invalid-parameter", "A parameter has an invalid value"),
    UNKNOWN_VALUE(400, "unknown-value", "A parameter has an unknown value"),
    TOO_MANY_COUNTS(400, "too-many-counts", "There are too many counts"),
    CURSOR_EXPIRED(410, "cursor-expired", "The cursor is of another release"),
    NOT_ACCEPTABLE(406, "not-acceptable", "The format is not offered"),
    TOO_MANY_PARAMETERS(400, "too-many-parameters", "There are too many parameters"),
    EXCHANGED_COORDINATES(400, "exchanged-coordinates", "Latitude and longitude are exchanged"),
    MALFORMED_ENCODING(400, "malformed-encoding", "A percent sign is not followed by two digits"),
    TOO_MANY_RECORDS(400, "too-many-records", "The response would be too large"),
    WRONG_MEDIA_TYPE(415, "wrong-media-type", "The body is not a form"),
    MALFORMED_FORM(400, "malformed-form", "The form cannot be read"),
    BODY_TOO_LARGE(413, "body-too-large", "The body is too large"),
    LINE_TOO_LARGE(414, "request-line-too-large", "The request line is too large"),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large"),
    RANGE_NOT_SATISFIABLE(416, "range-not-satisfiable", "The range is not one of the file"),
    NO_ROUTE(404, "no-route", "There is no such route"),
    WRONG_METHOD(405, "wrong-method", "The method is not allowed here"),
    MALFORMED_REQUEST(400, "malformed-request", "The request is malformed"),
    REQUEST_TIMEOUT(408, "request-timeout", "The request did not arrive in time"),
    UNSUPPORTED_VERSION(505, "unsupported-version", "The version of HTTP is not supported"),
    NOTHING_LOADED(503, "nothing-loaded", "Nothing is loaded"),
    BUSY(503, "busy", "The server is busy"),
    STORE_UNAVAILABLE(503, "store-unavailable", "The store does not respond"),
    STOPPING(503, "stopping", "The server is stopping"),
    DAMAGED(500, "damaged", "The release is damaged"),
    FILE_CHANGED(500, "file-changed", "A file of the server has changed"),
    INTERNAL(500, "internal", "The server failed");

    private final int status;
    private final String type;
    private final String title;

    ErrorCode(int status, String type, String title) {
        this.status = status;
        this.type = type;
        this.title = title;
    }

    /// The status of HTTP.
    int status() {
        return status;
    }

    /// The name of the problem, stable for programs to compare.
    public String type() {
        return type;
    }

    /// The problem in a few words, for people.
    String title() {
        return title;
    }
}
