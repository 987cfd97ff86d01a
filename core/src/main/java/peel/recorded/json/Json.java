package peel.recorded.json;

import java.util.List;
import java.util.Map;

/// A JSON value of one record, which is small.
public sealed interface Json {
    /// An object, its keys in the order of the file.
    record Obj(Map<String, Json> members) implements Json {
        /// Whether the object has all of these keys.
        public boolean has(String... keys) {
            for (String key : keys) {
                if (!members.containsKey(key)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// An array.
    record Arr(List<Json> items) implements Json {}

    /// A string.
    record Text(String value) implements Json {}

    /// A whole number that fits a long.
    record Whole(long value) implements Json {}

    /// Any other number, `true` or `false`, as written.
    record Other(String written) implements Json {}

    /// `null`.
    record Null() implements Json {}

    /// The value as JSON or the start of it, for a report. Strings are not escaped.
    ///
    /// @param maxLength about how many characters at most
    default String excerpt(int maxLength) {
        StringBuilder out = new StringBuilder();
        append(out, maxLength);
        return out.toString();
    }

    private void append(StringBuilder out, int maxLength) {
        switch (this) {
            case Text(String value) ->
                out.append('"').append(value, 0, Math.min(value.length(), maxLength)).append('"');
            case Whole(long value) -> out.append(value);
            case Other(String written) -> out.append(written);
            case Null() -> out.append("null");
            case Obj(Map<String, Json> members) -> {
                String separator = "{";
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    if (out.length() > maxLength) {
                        return;
                    }
                    out.append(separator).append('"').append(member.getKey()).append("\":");
                    member.getValue().append(out, maxLength);
                    separator = ",";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
            case Arr(List<Json> items) -> {
                String separator = "[";
                for (Json item : items) {
                    if (out.length() > maxLength) {
                        return;
                    }
                    out.append(separator);
                    item.append(out, maxLength);
                    separator = ",";
                }
                out.append(items.isEmpty() ? "[]" : "]");
            }
        }
    }
}
