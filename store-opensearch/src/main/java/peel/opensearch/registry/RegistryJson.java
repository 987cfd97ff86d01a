package peel.opensearch.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import peel.opensearch.record.ByteSink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The small documents of a registry: objects whose members are texts, numbers or lists of texts.
final class RegistryJson {
    private static final JsonFactory JSON = new JsonFactory();

    private RegistryJson() {}

    /// An object of texts and lists of texts.
    static byte[] object(Map<String, Object> members) {
        ByteSink out = new ByteSink(256).put('{');
        int count = 0;
        for (Map.Entry<String, Object> member : members.entrySet()) {
            if (count++ > 0) {
                out.put(',');
            }
            out.jsonText(member.getKey()).put(':');
            switch (member.getValue()) {
                case Iterable<?> list -> {
                    out.put('[');
                    int items = 0;
                    for (Object item : list) {
                        if (items++ > 0) {
                            out.put(',');
                        }
                        out.jsonText(item.toString());
                    }
                    out.put(']');
                }
                case Number number -> out.decimal(number.longValue());
                default -> out.jsonText(member.getValue().toString());
            }
        }
        return out.put('}').toByteArray();
    }

    /// The members of an object, each as a list of texts; a document that is not an object has none.
    static Map<String, List<String>> members(byte[] json) {
        Map<String, List<String>> members = new TreeMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                List<String> values = new ArrayList<>();
                if (in.nextToken() == JsonToken.START_ARRAY) {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        values.add(in.getString());
                        in.skipChildren();
                    }
                } else if (in.currentToken().isScalarValue()) {
                    values.add(in.getString());
                } else {
                    in.skipChildren();
                }
                members.put(name, values);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a document of the registry: "
                    + new String(json, 0, Math.min(json.length, 100), StandardCharsets.UTF_8), e);
        }
        return members;
    }

    /// The text of a member, `""` without one.
    static String text(Map<String, List<String>> members, String name) {
        List<String> values = members.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// The number of a member, 0 without one.
    static long number(Map<String, List<String>> members, String name) {
        String text = text(members, name);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
