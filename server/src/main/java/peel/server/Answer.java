package peel.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import peel.wire.JsonBytes;

/// What an endpoint answers, decided before anything is written, so that every refusal comes in time.
///
/// @param status 200 almost always
/// @param contentType the media type
/// @param isOfRelease whether it depends on the release alone, so that it can be validated by an `ETag`
/// @param notLoaded what the release does not hold of what was asked, see [NotLoaded]; empty when it holds all
/// @param body writes the body
record Answer(int status, String contentType, boolean isOfRelease, String notLoaded, Body body) {
    static final String JSON = "application/json";
    private static final String TEXT = "text/plain;charset=utf-8";

    Answer(int status, String contentType, boolean isOfRelease, Body body) {
        this(status, contentType, isOfRelease, "", body);
    }

    /// This answer, with what the release does not hold of what was asked.
    Answer withNotLoaded(String files) {
        return new Answer(status, contentType, isOfRelease, files, body);
    }

    /// Writes a body, in few and large pieces.
    interface Body {
        /// Writes everything and answers how many records that were.
        long writeTo(OutputStream out) throws IOException;
    }

    static Answer json(Body body) {
        return new Answer(200, JSON, true, body);
    }

    static Answer json(JsonBytes json, long rows) {
        return json(out -> {
            json.drainTo(out);
            return rows;
        });
    }

    static Answer text(int status, String text) {
        return new Answer(status, TEXT, false, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        });
    }
}
