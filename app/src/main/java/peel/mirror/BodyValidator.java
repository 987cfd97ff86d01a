package peel.mirror;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import peel.model.ApiMethod;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Reads bodies from their files as far as a mirror needs: whether one is complete, and the few texts that lead to further
/// requests. No body is in memory.
///
/// As strict as the reader of recorded responses, so that what is saved can be loaded.
final class BodyValidator {
    private static final int MAX_DEPTH = 32;

    /// The names of the members of an object are remembered to detect duplicates; objects of the API have some 20.
    private static final int MAX_MEMBERS = 1_000;
    private static final int MAX_NAME = 200;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(1 << 20).maxNameLength(MAX_NAME).maxNumberLength(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// The longest id, and number of a boundary, that is accepted.
    private static final int MAX_TEXT = 1_000;

    private BodyValidator() {}

    /// Receives the texts of an item.
    @FunctionalInterface
    interface Items {
        void item(String[] texts);
    }

    /// Requires a complete response of a method.
    ///
    /// @throws BadBodyException if it is not one
    static void require(ApiMethod method, Path body) throws BadBodyException, IOException {
        try (InputStream in = Files.newInputStream(body);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            JsonToken first = first(parser);
            if (first != (method.isList() ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
                throw new BadBodyException("the body is not a JSON " + (method.isList() ? "array" : "object"), true);
            }
            passOver(parser);
            if (parser.nextToken() != null) {
                throw new BadBodyException("there is more after the end of the body", false);
            }
        } catch (JacksonException e) {
            throw notWhole(e);
        }
        switch (method) {
            case FORCES, NEIGHBOURHOODS -> texts(method, body, "id");
            case NEIGHBOURHOOD_BOUNDARY -> items(method, body, _ -> {
            }, "latitude", "longitude");
            default -> {
            }
        }
    }

    private static JsonToken first(JsonParser parser) throws BadBodyException, IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first != null) {
                return first;
            }
        } catch (JacksonException e) {
            throw e instanceof JacksonIOException ? notWhole(e) : new BadBodyException("the body is not JSON", true);
        }
        throw new BadBodyException("the body is empty", false);
    }

    /// Skips to the end of an array or object, whose start is the current token.
    private static void passOver(JsonParser parser) throws BadBodyException {
        int[] members = new int[MAX_DEPTH + 2];
        int depth = 1;
        while (depth > 0) {
            switch (parser.nextToken()) {
                case START_ARRAY, START_OBJECT -> members[++depth] = 0;
                case END_ARRAY, END_OBJECT -> depth--;
                case PROPERTY_NAME -> {
                    if (++members[depth] > MAX_MEMBERS) {
                        throw new BadBodyException("an object of the body has more than " + MAX_MEMBERS + " members",
                                true);
                    }
                }
                case null -> throw new BadBodyException("the body is incomplete JSON", false);
                default -> {
                }
            }
        }
    }

    /// The text under a key of each object of an array.
    ///
    /// @param method whose response the body is
    /// @throws BadBodyException as [#items]
    static List<String> texts(ApiMethod method, Path body, String key) throws BadBodyException, IOException {
        List<String> texts = new ArrayList<>();
        items(method, body, item -> texts.add(item[0]), key);
        return texts;
    }

    /// Passes on the texts under some keys of each object of an array.
    ///
    /// @param body complete JSON
    /// @throws BadBodyException if an item is not an object, a key is missing or not a text or number or too long, or there
    ///             are more items than the method can have
    static void items(ApiMethod method, Path body, Items items, String... keys) throws BadBodyException, IOException {
        int count = 0;
        try (InputStream in = Files.newInputStream(body);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (++count > maxItems(method)) {
                    throw new BadBodyException("the body has more than " + maxItems(method) + " items", true);
                }
                items.item(item(parser, keys));
            }
        } catch (JacksonException e) {
            throw notWhole(e);
        }
    }

    /// Far more items than upstream has in a list of forces, of a force's neighbourhoods, of vertices or of months.
    private static int maxItems(ApiMethod method) {
        return switch (method) {
            case FORCES -> 1_000;
            case NEIGHBOURHOODS, CRIMES_STREET_DATES -> 10_000;
            default -> 100_000;
        };
    }

    private static String[] item(JsonParser parser, String... keys) throws BadBodyException {
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
            if (found[key].length() > MAX_TEXT) {
                throw new BadBodyException("an item of the body has a " + keys[key] + " of more than " + MAX_TEXT
                        + " characters", true);
            }
        }
        return found;
    }

    private static BadBodyException notWhole(JacksonException e) throws IOException {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause
                && !(cause instanceof CharConversionException)) {
            throw cause;
        }
        return new BadBodyException("the body is incomplete JSON", false);
    }
}
