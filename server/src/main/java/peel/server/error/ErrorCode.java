package peel.server.error;

import peel.server.config.ErrorMode;

/// What can be wrong with a request, and how each face answers it: the clear status and title
/// (docs/spec/api.md#error-modes), and the status and body of the public API (docs/spec/api.md#upstream-errors). Where
/// the public API makes no error of it, the code that reads the parameter does not either; the upstream columns then
/// only fill the row.
public enum ErrorCode {
    MALFORMED_DATE(400, "malformed-date", "The date is malformed", 404, UpstreamBody.EMPTY),
    MONTH_NOT_LOADED(404, "month-not-loaded", "The month is not loaded", 404, UpstreamBody.EMPTY),
    MONTH_OF_FORCE_NOT_LOADED(404, "month-not-loaded", "The month is not loaded", 502, UpstreamBody.EMPTY),
    UNKNOWN_CATEGORY(404, "unknown-category", "There is no such category", 200, UpstreamBody.EMPTY),
    UNKNOWN_FORCE(404, "unknown-force", "There is no such force", 502, UpstreamBody.EMPTY),
    UNKNOWN_LOCATION(404, "unknown-location", "There is no such location", 404, UpstreamBody.EMPTY),
    MALFORMED_LOCATION(400, "malformed-location", "The location is not a number", 404, UpstreamBody.EMPTY),
    UNKNOWN_CRIME(404, "unknown-crime", "There is no such crime", 404, UpstreamBody.EMPTY),
    MALFORMED_CRIME(404, "malformed-crime", "The crime's id is malformed", 404, UpstreamBody.EMPTY),
    NO_SUCH_FORCE(404, "unknown-force", "There is no such force", 404, UpstreamBody.NOT_FOUND),
    FORCE_NOT_LOADED(404, "force-not-loaded", "This is not loaded of the force", 404, UpstreamBody.NOT_FOUND),
    UNKNOWN_NEIGHBOURHOOD(404, "unknown-neighbourhood", "There is no such neighbourhood", 404, UpstreamBody.NOT_FOUND),
    NEIGHBOURHOOD_NOT_LOADED(404, "neighbourhood-not-loaded", "This is not loaded of the neighbourhood", 404,
            UpstreamBody.NOT_FOUND),
    NO_NEIGHBOURHOOD(404, "no-neighbourhood", "No neighbourhood is known there", 404, UpstreamBody.NOT_FOUND),
    MISSING_POINT(400, "missing-parameter", "A parameter is missing", 404, UpstreamBody.NOT_FOUND),
    MALFORMED_POINT(400, "malformed-point", "The point cannot be read", 404, UpstreamBody.NOT_FOUND),
    MISSING_PARAMETER(400, "missing-parameter", "A parameter is missing", 400, UpstreamBody.EMPTY),
    MALFORMED_NUMBER(400, "malformed-number", "A coordinate is not a number in its range", 400, UpstreamBody.EMPTY),
    MALFORMED_POLYGON(400, "malformed-polygon", "The polygon cannot be read", 404, UpstreamBody.EMPTY),
    TOO_FEW_VERTICES(400, "malformed-polygon", "The polygon cannot be read", 502, UpstreamBody.EMPTY),
    CONFLICTING_PARAMETERS(400, "conflicting-parameters", "Parameters exclude each other", 400, UpstreamBody.EMPTY),
    REPEATED_PARAMETER(400, "repeated-parameter", "A parameter has several values", 400, UpstreamBody.EMPTY),
    MISNAMED_PARAMETER(400, "misnamed-parameter", "A parameter has another name", 400, UpstreamBody.EMPTY),
    TOO_MANY_PARAMETERS(400, "too-many-parameters", "There are too many parameters", 400, UpstreamBody.EMPTY),
    EXCHANGED_COORDINATES(400, "exchanged-coordinates", "Latitude and longitude are exchanged", 400,
            UpstreamBody.EMPTY),
    MALFORMED_ENCODING(400, "malformed-encoding", "A percent sign is not followed by two digits", 400,
            UpstreamBody.EMPTY),
    TOO_MANY_RECORDS(400, "too-many-records", "The answer would be too large", 503, UpstreamBody.EMPTY),
    WRONG_MEDIA_TYPE(415, "wrong-media-type", "The body is not a form", 400, UpstreamBody.EMPTY),
    MALFORMED_FORM(400, "malformed-form", "The form cannot be read", 400, UpstreamBody.EMPTY),
    BODY_TOO_LARGE(413, "body-too-large", "The body is too large", 413, UpstreamBody.EMPTY),
    LINE_TOO_LARGE(414, "request-line-too-large", "The request line is too large", 400, UpstreamBody.HTML),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large", 400, UpstreamBody.HTML),
    NO_ROUTE(404, "no-route", "There is no such address", 404, UpstreamBody.NOT_FOUND),
    WRONG_METHOD(405, "wrong-method", "The method is not allowed here", 405, UpstreamBody.EMPTY),
    MALFORMED_REQUEST(400, "malformed-request", "The request is malformed", 400, UpstreamBody.EMPTY),
    REQUEST_TIMEOUT(408, "request-timeout", "The request did not arrive in time", 408, UpstreamBody.EMPTY),
    UNSUPPORTED_VERSION(505, "unsupported-version", "The version of HTTP is not spoken here", 400, UpstreamBody.EMPTY),
    NOTHING_LOADED(503, "nothing-loaded", "Nothing is loaded", 503, UpstreamBody.EMPTY),
    BUSY(503, "busy", "The server is busy", 503, UpstreamBody.EMPTY),
    STOPPING(503, "stopping", "The server is stopping", 503, UpstreamBody.EMPTY),
    DAMAGED(500, "damaged", "The release is damaged", 500, UpstreamBody.EMPTY),
    INTERNAL(500, "internal", "The server failed", 500, UpstreamBody.EMPTY);

    /// The sorts of body with which the public API answers mistakes.
    enum UpstreamBody {
        EMPTY, NOT_FOUND, HTML
    }

    private final int clearStatus;
    private final String type;
    private final String title;
    private final int upstreamStatus;
    private final UpstreamBody upstreamBody;

    ErrorCode(int clearStatus, String type, String title, int upstreamStatus, UpstreamBody upstreamBody) {
        this.clearStatus = clearStatus;
        this.type = type;
        this.title = title;
        this.upstreamStatus = upstreamStatus;
        this.upstreamBody = upstreamBody;
    }

    int status(ErrorMode errorMode) {
        return errorMode == ErrorMode.CLEAR ? clearStatus : upstreamStatus;
    }

    /// The name of the problem, stable for programs to compare.
    public String type() {
        return type;
    }

    String title() {
        return title;
    }

    UpstreamBody upstreamBody() {
        return upstreamBody;
    }
}
