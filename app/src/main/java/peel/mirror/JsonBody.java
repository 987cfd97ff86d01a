package peel.mirror;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads bodies as far as a mirror has to: whether one is whole, and the few texts that lead to further questions.
///
/// As strict as the reader of answer files, so that what is kept can be loaded.
final class JsonBody {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).maxStringLength(1 << 20)
                    .maxNumberLength(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// More than any list or boundary has; upstream's largest force has 679 neighbourhoods (SPEC 2).
    private static final int MAX_ITEMS = 100_000;

    private JsonBody() {}

    /// Requires a whole answer of a method.
    ///
    /// @throws BadBodyException when it is not
    static void require(Method method, byte[] body) throws BadBodyException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            JsonToken first = first(parser);
            if (first != (method.isList() ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
                throw new BadBodyException("the body is no JSON " + (method.isList() ? "array" : "object"), true);
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new BadBodyException("the body goes on after its end", false);
            }
        } catch (JacksonException e) {
            throw new BadBodyException("the body is no whole JSON", false);
        }
        switch (method) {
            case FORCES, NEIGHBOURHOODS -> texts(body, "id");
            case NEIGHBOURHOOD_BOUNDARY -> texts(body, "latitude", "longitude");
            default -> {
            }
        }
    }

    private static JsonToken first(JsonParser parser) throws BadBodyException {
        try {
            JsonToken first = parser.nextToken();
            if (first != null) {
                return first;
            }
        } catch (JacksonException e) {
            throw new BadBodyException("the body is no JSON", true);
        }
        throw new BadBodyException("the body is empty", false);
    }

    /// The texts under some keys of each object of an array.
    ///
    /// @param body whole JSON
    /// @throws BadBodyException when an item is no object, a key is missing or no text or number, or the items are too many
    static List<List<String>> texts(byte[] body, String... keys) throws BadBodyException {
        List<List<String>> items = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (items.size() == MAX_ITEMS) {
                    throw new BadBodyException("the body has more than " + MAX_ITEMS + " items", true);
                }
                items.add(item(parser, keys));
            }
        } catch (JacksonException e) {
            throw new BadBodyException("the body is no whole JSON", false);
        }
        return items;
    }

    private static List<String> item(JsonParser parser, String... keys) throws BadBodyException {
        String[] found = new String[keys.length];
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                int key = List.of(keys).indexOf(parser.currentName());
                if (parser.nextToken().isScalarValue() && key >= 0 && parser.currentToken() != JsonToken.VALUE_NULL) {
                    found[key] = parser.getString();
                }
                parser.skipChildren();
            }
        }
        for (int key = 0; key < keys.length; key++) {
            if (found[key] == null) {
                throw new BadBodyException("an item of the body has no " + keys[key], true);
            }
        }
        return List.of(found);
    }
}
