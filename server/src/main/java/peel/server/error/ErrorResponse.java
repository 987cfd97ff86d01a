package peel.server.error;

import peel.json.JsonBuffer;
import peel.server.config.ErrorMode;

/// The response to a wrong request in one of the two error modes (docs/spec/api.md#error-modes).
///
/// @param status the status
/// @param contentType the media type, also of an empty body, as the public API sends it
/// @param text the body, in ASCII
public record ErrorResponse(int status, String contentType, String text) {

    /// The response to an error.
    public static ErrorResponse of(ErrorMode errorMode, ApiException error) {
        return switch (errorMode) {
            case CLEAR -> new ErrorResponse(error.code().status(), "application/problem+json", problem(error));
            case UPSTREAM -> UpstreamErrors.response(error.code(), error.detail());
        };
    }

    private static String problem(ApiException error) {
        JsonBuffer json = new JsonBuffer(512);
        json.raw("{\"type\":").string("urn:peel:problem:" + error.code().type());
        json.raw(",\"title\":").string(error.code().title());
        json.raw(",\"status\":").number(error.code().status());
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
}
