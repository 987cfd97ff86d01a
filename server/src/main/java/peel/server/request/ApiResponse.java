package peel.server.request;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import peel.json.JsonBuffer;

/// What an endpoint answers, decided before anything is written, so that every refusal comes in time.
///
/// @param status 200 almost always
/// @param contentType the media type
/// @param isOfRelease whether it depends on the release alone, so that it can be validated by an `ETag`
/// @param notLoaded what the release does not hold of what was asked, see [NotLoaded]; empty when it holds all
/// @param body writes the body
public record ApiResponse(int status, String contentType, boolean isOfRelease, String notLoaded, Body body) {
    static final String JSON = "application/json";
    private static final String TEXT = "text/plain;charset=utf-8";

    public ApiResponse(int status, String contentType, boolean isOfRelease, Body body) {
        this(status, contentType, isOfRelease, "", body);
    }

    /// This answer, with what the release does not hold of what was asked.
    public ApiResponse withNotLoaded(String files) {
        return new ApiResponse(status, contentType, isOfRelease, files, body);
    }

    /// Writes a body, in few and large pieces.
    public interface Body {
        /// Writes everything and answers how many records that were.
        long writeTo(OutputStream out) throws IOException;
    }

    public static ApiResponse json(Body body) {
        return new ApiResponse(200, JSON, true, body);
    }

    public static ApiResponse json(JsonBuffer json, long rows) {
        return json(out -> {
            json.drainTo(out);
            return rows;
        });
    }

    public static ApiResponse text(int status, String text) {
        return new ApiResponse(status, TEXT, false, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        });
    }
}
