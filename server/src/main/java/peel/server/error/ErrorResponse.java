package peel.server.error;

import peel.json.JsonBuffer;
import peel.server.config.ErrorMode;

/// A refusal as the answer of one of the two faces (docs/spec/api.md#error-modes).
///
/// @param status the status
/// @param contentType the media type, also of an empty body, as upstream does
/// @param text the body, in ASCII
public record ErrorResponse(int status, String contentType, String text) {

    public static ErrorResponse of(ErrorMode face, ApiException refusal) {
        int status = refusal.mistake().status(face);
        return switch (face) {
            case CLEAR -> new ErrorResponse(status, "application/problem+json", problem(status, refusal));
            case UPSTREAM -> upstream(status, refusal);
        };
    }

    private static String problem(int status, ApiException refusal) {
        JsonBuffer json = new JsonBuffer(512);
        json.raw("{\"type\":").string("urn:peel:problem:" + refusal.mistake().type());
        json.raw(",\"title\":").string(refusal.mistake().title());
        json.raw(",\"status\":").number(status);
        json.raw(",\"detail\":").string(refusal.detail());
        if (!refusal.parameter().isEmpty()) {
            json.raw(",\"parameter\":").string(refusal.parameter());
        }
        if (!refusal.allowed().isEmpty()) {
            json.raw(",\"allowed\":[");
            for (int i = 0; i < refusal.allowed().size(); i++) {
                json.raw(i == 0 ? "" : ",").string(refusal.allowed().get(i));
            }
            json.raw(']');
        }
        return json.raw('}').toString();
    }

    private static ErrorResponse upstream(int status, ApiException refusal) {
        return switch (refusal.mistake().upstreamBody()) {
            case EMPTY -> new ErrorResponse(status, "text/html", "");
            case NOT_FOUND -> new ErrorResponse(status, "text/plain", "Not Found");
            case HTML -> new ErrorResponse(status, "text/html",
                    "<html><head><title>Bad request</title></head><body><p>" + refusal.detail()
                            + "</p></body></html>");
        };
    }
}
