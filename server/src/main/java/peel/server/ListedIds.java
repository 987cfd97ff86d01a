package peel.server;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Looks into an answer that was checked when it was loaded.
final class ListedIds {
    private static final JsonFactory JSON = new JsonFactory();

    private ListedIds() {}

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

    /// How many records an answer has: the items of a list, else one.
    static long count(byte[] answer) {
        long items = 0;
        int depth = 0;
        boolean isInString = false;
        for (int i = 0; i < answer.length; i++) {
            byte b = answer[i];
            if (isInString) {
                i += b == '\\' ? 1 : 0;
                isInString = b != '"';
            } else if (b == '"') {
                isInString = true;
            } else if (b == '{' || b == '[') {
                items += b == '{' && depth == 1 ? 1 : 0;
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
        return answer[0] == '[' ? items : 1;
    }
}
