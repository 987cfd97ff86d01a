package peel.server.error;

import peel.json.JsonBuffer;
import peel.server.config.ErrorMode;

/// A refusal as the answer of one of the two faces (docs/spec/api.md#error-modes).
///
/// @param status the status
/// @param contentType the media type, also of an empty body, as upstream does
/// @param text the body, in ASCII
public record ErrorResponse(int status, String contentType, String text) {

    public static ErrorResponse of(ErrorMode errorMode, ApiException error) {
        int status = error.code().status(errorMode);
        return switch (errorMode) {
            case CLEAR -> new ErrorResponse(status, "application/problem+json", problem(status, error));
            case UPSTREAM -> upstream(status, error);
        };
    }

    private static String problem(int status, ApiException error) {
        JsonBuffer json = new JsonBuffer(512);
        json.raw("{\"type\":").string("urn:peel:problem:" + error.code().type());
        json.raw(",\"title\":").string(error.code().title());
        json.raw(",\"status\":").number(status);
        json.raw(",\"detail\":").string(error.detail());
        if (!error.parameter().isEmpty()) {
            json.raw(",\"parameter\":").string(error.parameter());
        }
        if (!error.allowed().isEmpty()) {
            json.raw(",\"allowed\":[");
            for (int i = 0; i < error.allowed().size(); i++) {
                json.raw(i == 0 ? "" : ",").string(error.allowed().get(i));
            }
            json.raw(']');
        }
        return json.raw('}').toString();
    }

    private static ErrorResponse upstream(int status, ApiException error) {
        return switch (error.code().upstreamBody()) {
            case EMPTY -> new ErrorResponse(status, "text/html", "");
            case NOT_FOUND -> new ErrorResponse(status, "text/plain", "Not Found");
            case HTML -> new ErrorResponse(status, "text/html",
                    "<html><head><title>Bad request</title></head><body><p>" + error.detail()
                            + "</p></body></html>");
        };
    }
}
