package peel.server.request;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import peel.json.JsonBuffer;

/// The response of an endpoint, decided before anything is written, so that an error can still be sent instead.
///
/// @param status 200 almost always
/// @param contentType the media type
/// @param isOfRelease whether it depends on the release alone, so that the `ETag` of the release is valid for it
/// @param notLoaded the requested files that the release does not contain, see [NotLoaded]; empty if none is missing
/// @param body writes the body
public record ApiResponse(int status, String contentType, boolean isOfRelease, String notLoaded, Body body) {
    static final String JSON = "application/json";
    private static final String TEXT = "text/plain;charset=utf-8";

    /// A response for which nothing is missing.
    public ApiResponse(int status, String contentType, boolean isOfRelease, Body body) {
        this(status, contentType, isOfRelease, "", body);
    }

    /// This response, with the files that the release does not contain.
    public ApiResponse withNotLoaded(String files) {
        return new ApiResponse(status, contentType, isOfRelease, files, body);
    }

    /// Writes a body, in few and large pieces.
    public interface Body {
        /// Writes everything.
        ///
        /// @return how many records it wrote
        long writeTo(OutputStream out) throws IOException;
    }

    /// JSON made from the release.
    public static ApiResponse json(Body body) {
        return new ApiResponse(200, JSON, true, body);
    }

    /// JSON made from the release, complete in memory.
    ///
    /// @param rows how many records it has
    public static ApiResponse json(JsonBuffer json, long rows) {
        return json(out -> {
            json.drainTo(out);
            return rows;
        });
    }

    /// Plain text.
    public static ApiResponse text(int status, String text) {
        return new ApiResponse(status, TEXT, false, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        });
    }
}
