package peel.recorded.json;

import java.util.List;
import java.util.Map;
import peel.json.JsonBuffer;

/// Writes JSON that was read in the form of the API (docs/spec/api.md#json-form): values untouched, keys in the order of the
/// file.
public final class JsonSerializer {
    private JsonSerializer() {}

    /// Appends a value.
    public static void append(Json json, JsonBuffer out) {
        switch (json) {
            case Json.Obj(Map<String, Json> members) -> {
                out.raw('{');
                String separator = "";
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    append(member.getValue(), out.raw(separator).string(member.getKey()).raw(':'));
                    separator = ",";
                }
                out.raw('}');
            }
            case Json.Arr(List<Json> items) -> {
                out.raw('[');
                String separator = "";
                for (Json item : items) {
                    append(item, out.raw(separator));
                    separator = ",";
                }
                out.raw(']');
            }
            case Json.Text(String value) -> out.string(value);
            case Json.Whole(long value) -> out.raw(Long.toString(value));
            case Json.Other(String written) -> out.raw(written);
            case Json.Null() -> out.raw("null");
        }
    }
}
