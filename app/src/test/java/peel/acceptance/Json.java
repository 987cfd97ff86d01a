package peel.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON as plain values: a map in the order of its keys, a list, or the text of a scalar.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// A string, number, boolean or null.
    ///
    /// @param type the JSON type in a word
    /// @param text the value without quotes; `null` for null
    public record Scalar(String type, String text) {}

    /// A document.
    public static Object parse(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            parser.nextToken();
            return value(parser);
        }
    }

    static Object parse(String body) {
        return parse(body.getBytes(StandardCharsets.UTF_8));
    }

    /// The items of an array.
    public static List<Object> items(Object value) {
        if (!(value instanceof List<?> list)) {
            throw new AssertionError("an array was expected, not " + value);
        }
        return List.copyOf(list);
    }

    /// What is at the end of a path of keys; null at any step of it is the answer.
    public static Object find(Object value, String... path) {
        Object here = value;
        for (String key : path) {
            if (here instanceof Scalar scalar && scalar.type().equals("null")) {
                return here;
            }
            if (!(here instanceof Map<?, ?> map) || !map.containsKey(key)) {
                throw new AssertionError("no key " + key + " in " + here);
            }
            here = map.get(key);
        }
        return here;
    }

    /// The text of the scalar at the end of a path of keys.
    public static String text(Object value, String... path) {
        if (find(value, path) instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new AssertionError("no scalar at " + List.of(path) + " in " + value);
    }

    /// Keys, their order and types, without the values.
    static String shape(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.entrySet().stream().map(e -> e.getKey() + ":" + shape(e.getValue())).toList()
                    .toString();
            case List<?> list -> "array" + list.stream().map(Json::shape).toList();
            case Scalar scalar -> scalar.type();
            default -> throw new AssertionError("no JSON value: " + value);
        };
    }

    /// The same value with the keys of every object sorted.
    static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                TreeMap<String, Object> members = new TreeMap<>();
                map.forEach((key, member) -> members.put(key.toString(), sorted(member)));
                yield members;
            }
            case List<?> list -> list.stream().map(Json::sorted).toList();
            default -> value;
        };
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    members.put(key, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_NULL -> new Scalar("null", "null");
            case VALUE_TRUE, VALUE_FALSE -> new Scalar("boolean", parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar("number", parser.getString());
            case VALUE_STRING -> new Scalar("string", parser.getString());
            default -> throw new AssertionError("unexpected " + token);
        };
    }
}
