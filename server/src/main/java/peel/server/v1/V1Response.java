package peel.server.v1;

import java.io.IOException;
import java.util.Map;
import peel.json.JsonBuffer;
import peel.server.request.ApiResponse;

/// A response of `/v1` whose tag depends on the release and the request alone.
///
/// @param mediaType the media type
/// @param headers more headers, by their names
/// @param dependsOn what of the headers of the request it depends on besides the format; empty for nothing
/// @param body writes it
record V1Response(String mediaType, Map<String, String> headers, String dependsOn, ApiResponse.Body body) {
    V1Response(String mediaType, ApiResponse.Body body) {
        this(mediaType, Map.of(), "", body);
    }

    /// A JSON document complete in memory, which is made only if the client does not have it.
    interface Document {
        /// Appends the document.
        ///
        /// @return how many records it has
        long appendTo(JsonBuffer json) throws IOException;
    }

    static V1Response json(Document document) {
        return new V1Response("application/json", out -> {
            JsonBuffer json = new JsonBuffer(4096);
            long records = document.appendTo(json);
            json.drainTo(out);
            return records;
        });
    }

    /// The same, which depends on a header of the request.
    V1Response dependingOn(String header) {
        return new V1Response(mediaType, headers, header, body);
    }

    ApiResponse response(V1Request request) {
        return ApiResponse.tagged(mediaType, request.tag(dependsOn), body).withHeaders(headers);
    }
}
