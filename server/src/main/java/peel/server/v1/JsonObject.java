package peel.server.v1;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import peel.json.JsonBuffer;

/// Appends the members of a JSON object one by one, with the commas between them.
final class JsonObject {
    private final JsonBuffer json;
    private boolean hasMembers;

    private JsonObject(JsonBuffer json) {
        this.json = json;
    }

    /// Appends an object.
    static void append(JsonBuffer json, Consumer<JsonObject> members) {
        json.raw('{');
        members.accept(new JsonObject(json));
        json.raw('}');
    }

    /// Appends an array of objects.
    static <T> void append(JsonBuffer json, Collection<T> items, Each<T> each) {
        json.raw('[');
        String separator = "";
        for (T item : items) {
            json.raw(separator);
            append(json, object -> each.append(object, item));
            separator = ",";
        }
        json.raw(']');
    }

    /// Appends the members of one item.
    interface Each<T> {
        void append(JsonObject object, T item);
    }

    /// The buffer after the name of a member, for its value.
    JsonBuffer key(String name) {
        if (hasMembers) {
            json.raw(',');
        }
        hasMembers = true;
        return json.string(name).raw(':');
    }

    JsonObject text(String name, String value) {
        key(name).string(value);
        return this;
    }

    /// A text, null for one that is empty.
    JsonObject textOrNull(String name, String value) {
        JsonBuffer buffer = key(name);
        if (value.isEmpty()) {
            buffer.raw("null");
        } else {
            buffer.string(value);
        }
        return this;
    }

    JsonObject textOrNull(String name, Optional<?> value) {
        return textOrNull(name, value.map(String::valueOf).orElse(""));
    }

    JsonObject number(String name, long value) {
        key(name).number(value);
        return this;
    }

    JsonObject flag(String name, boolean value) {
        key(name).raw(value ? "true" : "false");
        return this;
    }

    JsonObject object(String name, Consumer<JsonObject> members) {
        append(key(name), members);
        return this;
    }

    <T> JsonObject array(String name, Collection<T> items, Each<T> each) {
        append(key(name), items, each);
        return this;
    }

    /// An array of texts.
    JsonObject texts(String name, Collection<?> values) {
        JsonBuffer buffer = key(name).raw('[');
        String separator = "";
        for (Object value : values) {
            buffer.raw(separator).string(String.valueOf(value));
            separator = ",";
        }
        buffer.raw(']');
        return this;
    }
}
