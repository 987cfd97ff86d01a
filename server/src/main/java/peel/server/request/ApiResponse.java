package peel.server.request;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import peel.json.JsonBuffer;
import peel.store.memory.QueryMemory;

/// The response of an endpoint, decided before anything is written, so that an error can still be sent instead.
///
/// @param status 200 almost always
/// @param contentType the media type
/// @param isOfRelease whether it depends on the release alone, so that the `ETag` of the release is valid for it
/// @param strongTag the strong `ETag`, in quotes; empty for a response without one
/// @param notLoaded the requested files that the release does not contain, see [NotLoaded]; empty if none is missing
/// @param headers more headers, by their names, in place of others with these names
/// @param body writes the body
public record ApiResponse(int status, String contentType, boolean isOfRelease, String strongTag, String notLoaded,
        Map<String, String> headers, Body body) {
    static final String JSON = "application/json";
    private static final String TEXT = "text/plain;charset=utf-8";

    /// A response for which nothing is missing.
    public ApiResponse(int status, String contentType, boolean isOfRelease, Body body) {
        this(status, contentType, isOfRelease, "", "", Map.of(), body);
    }

    /// This response, with the files that the release does not contain.
    public ApiResponse withNotLoaded(String files) {
        return new ApiResponse(status, contentType, isOfRelease, strongTag, files, headers, body);
    }

    /// This response with other headers, which are sent with 304 too.
    public ApiResponse withHeaders(Map<String, String> others) {
        return new ApiResponse(status, contentType, isOfRelease, strongTag, notLoaded, others, body);
    }

    /// A response with a strong `ETag`, such as those of `/v1`.
    ///
    /// @param strongTag its `ETag`, in quotes, different for different bytes
    public static ApiResponse tagged(String contentType, String strongTag, Body body) {
        return new ApiResponse(200, contentType, false, strongTag, "", Map.of(), body);
    }

    /// Writes a body, in few and large pieces.
    @FunctionalInterface
    public interface Body {
        /// Does what must be done before the headers are sent; not called when the client has the response already.
        ///
        /// @param memory from which memory is taken that the response holds until its end
        /// @return more headers, by their names
        default Map<String, String> prepare(QueryMemory memory) throws IOException {
            return Map.of();
        }

        /// Whether it has so many records that the limit on the time of a response is one on each piece of it instead: a client
        /// may read for as long as it keeps reading.
        default boolean isUnlimited() {
            return false;
        }

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
