package peel.server.error;

import java.util.List;
import java.util.Optional;
import peel.geo.DecimalParser;
import peel.model.CrimeCategory;
import peel.model.Month;

/// What the public API does with wrong requests where Peel's clear errors do something else
/// (docs/spec/api.md#upstream-errors). Everything here is for the upstream error mode only. There, too, parameters of a
/// wrong name are ignored, and coordinates are taken as they are, even exchanged: nothing checks them.
public final class UpstreamErrors {
    private UpstreamErrors() {}

    /// The response to an error.
    ///
    /// @param detail what is wrong, which only responses of the type HTML contain
    static ErrorResponse response(ErrorCode code, String detail) {
        return switch (code) {
            case MALFORMED_DATE, MONTH_NOT_LOADED, UNKNOWN_LOCATION, MALFORMED_LOCATION, UNKNOWN_CRIME, MALFORMED_CRIME,
                    MALFORMED_POLYGON ->
                empty(404);
            case MONTH_OF_FORCE_NOT_LOADED, UNKNOWN_FORCE, TOO_FEW_VERTICES -> empty(502);
            case NO_SUCH_FORCE, FORCE_NOT_LOADED, UNKNOWN_NEIGHBOURHOOD, NEIGHBOURHOOD_NOT_LOADED, NO_NEIGHBOURHOOD,
                    MISSING_POINT, MALFORMED_POINT, NO_ROUTE ->
                new ErrorResponse(404, "text/plain", "Not Found");
            case TOO_MANY_RECORDS -> empty(503);
            case LINE_TOO_LARGE, HEADERS_TOO_LARGE -> new ErrorResponse(400, "text/html",
                    "<html><head><title>Bad request</title></head><body><p>" + detail + "</p></body></html>");
            case WRONG_MEDIA_TYPE, UNSUPPORTED_VERSION -> empty(400);
            case MISSING_PARAMETER, MALFORMED_NUMBER, TOO_MANY_PARAMETERS, MALFORMED_FORM, BODY_TOO_LARGE, WRONG_METHOD,
                    MALFORMED_REQUEST, REQUEST_TIMEOUT, NOTHING_LOADED, BUSY, STORE_UNAVAILABLE, STOPPING, DAMAGED,
                    FILE_CHANGED, INTERNAL ->
                empty(code.status());
            // Not errors in this mode: see the other methods.
            case UNKNOWN_CATEGORY, CONFLICTING_PARAMETERS, REPEATED_PARAMETER, MISNAMED_PARAMETER,
                    EXCHANGED_COORDINATES,
                    MALFORMED_ENCODING ->
                empty(code.status());
            // Only of routes that the public API does not have, which explain errors in both modes.
            case UNKNOWN_PARAMETER, INVALID_PARAMETER, UNKNOWN_VALUE, TOO_MANY_COUNTS, CURSOR_EXPIRED, NOT_ACCEPTABLE,
                    RANGE_NOT_SATISFIABLE ->
                empty(code.status());
        };
    }

    private static ErrorResponse empty(int status) {
        return new ErrorResponse(status, "text/html", "");
    }

    /// The category of an unknown slug: all crime.
    public static Optional<CrimeCategory> unknownCategory() {
        return Optional.empty();
    }

    /// The value of a parameter that is given several times: the last one.
    public static String repeatedParameter(String lastValue) {
        return lastValue;
    }

    /// The value of a text with a percent sign that is not followed by two digits: the text as it is.
    public static String malformedEncoding(String text) {
        return text;
    }

    /// Which parameter counts where several give a location: the first one, of `poly`, `location_id`, `lat` in this order.
    ///
    /// @param given those that were given, in this order
    public static String conflictingLocations(List<String> given) {
        return given.getFirst();
    }

    /// Whether a month is an error: one before the first that is loaded. A gap, and a month after the last one, is an empty
    /// list.
    ///
    /// @param loaded the months loaded, ascending, at least one
    public static boolean isUnknownMonth(Month month, List<Month> loaded) {
        return month.compareTo(loaded.getFirst()) < 0;
    }

    /// The error of a polygon that cannot be read: one or two vertices are another error than a malformed vertex.
    public static ErrorCode malformedPolygon(String text) {
        long colons = text.chars().filter(c -> c == ':').count();
        return colons < 2 && text.lines().allMatch(UpstreamErrors::hasNumbersOnly)
                ? ErrorCode.TOO_FEW_VERTICES
                : ErrorCode.MALFORMED_POLYGON;
    }

    private static boolean hasNumbersOnly(String text) {
        for (String vertex : text.split(":", -1)) {
            String[] numbers = vertex.split(",", -1);
            if (numbers.length != 2 || Double.isNaN(DecimalParser.parse(numbers[0]))
                    || Double.isNaN(DecimalParser.parse(numbers[1]))) {
                return false;
            }
        }
        return true;
    }

    /// The records that the stop methods list for an unknown place or force: none (docs/spec/api.md#stop-methods).
    public static String stopsOfNothing() {
        return "[]";
    }
}
