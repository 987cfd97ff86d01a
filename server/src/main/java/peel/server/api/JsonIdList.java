package peel.server.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Parses a stored response, which was checked when it was loaded.
final class JsonIdList {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonIdList() {}

    /// The `id` of each record of a list.
    static List<String> of(byte[] list) {
        List<String> ids = new ArrayList<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), list)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && in.currentName().equals("id")) {
                    in.nextToken();
                    ids.add(in.getString());
                }
            }
        }
        return ids;
    }
}
