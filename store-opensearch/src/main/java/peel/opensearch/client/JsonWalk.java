package peel.opensearch.client;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/// Steps through JSON of a known form.
public final class JsonWalk {
    private JsonWalk() {}

    /// Steps into an object that comes next.
    ///
    /// @throws tools.jackson.core.JacksonException when something else comes
    public static void enterObject(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(json, "an object was expected");
        }
    }

    /// Steps into an array that comes next.
    ///
    /// @throws tools.jackson.core.JacksonException when something else comes
    public static void enterArray(JsonParser json) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new StreamReadException(json, "an array was expected");
        }
    }
}
