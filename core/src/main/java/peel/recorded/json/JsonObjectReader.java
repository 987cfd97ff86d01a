package peel.recorded.json;

import java.util.Optional;
import java.util.OptionalInt;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.model.Month;
import peel.text.LogText;

/// Reads the members of a JSON object, each with the type that it must have. All methods throw a [RejectedException] if the
/// member is missing or has another type; its message contains the path of the member.
///
/// @param object the object
/// @param path where the object is in the record, for messages, such as `crime.`; empty for the record itself
public record JsonObjectReader(Json.Obj object, String path) {
    private static final int MAX_TEXT = 1000;
    private static final int SHOWN = 100;

    /// A reader of a record.
    public static JsonObjectReader of(Json json) throws RejectedException {
        if (json instanceof Json.Obj obj) {
            return new JsonObjectReader(obj, "");
        }
        throw new RejectedException(RejectReason.BAD_VALUE, "the record is not an object");
    }

    /// The value of a key, of any type.
    public Json get(String key) throws RejectedException {
        Json value = object.members().get(key);
        if (value == null) {
            throw new RejectedException(RejectReason.MISSING_KEY, "the record has no " + path + key);
        }
        return value;
    }

    /// Whether the object has the key.
    public boolean has(String key) {
        return object.has(key);
    }

    /// Whether the value of a key is `null`.
    public boolean isNull(String key) throws RejectedException {
        return get(key) instanceof Json.Null;
    }

    /// The object under a key.
    public JsonObjectReader object(String key) throws RejectedException {
        Json value = get(key);
        if (value instanceof Json.Obj obj) {
            return new JsonObjectReader(obj, path + key + ".");
        }
        throw wrong(key, value, "an object");
    }

    /// The string under a key, which may be empty and has at most 1,000 characters.
    public String text(String key) throws RejectedException {
        Json value = get(key);
        if (value instanceof Json.Text(String text)) {
            if (text.length() > MAX_TEXT) {
                throw new RejectedException(RejectReason.TEXT_TOO_LONG, path + key + " has " + text.length()
                        + " characters: it must have at most " + MAX_TEXT);
            }
            return text;
        }
        throw wrong(key, value, "a string");
    }

    /// The string under a key, which is not blank.
    public String filledText(String key) throws RejectedException {
        String text = text(key);
        if (text.isBlank()) {
            throw wrong(key, get(key), "a string that is not blank");
        }
        return text;
    }

    /// The month under a key, `YYYY-MM`.
    public Month month(String key) throws RejectedException {
        Optional<Month> month = Month.parse(text(key));
        if (month.isEmpty()) {
            throw new RejectedException(RejectReason.BAD_MONTH,
                    shown(key, get(key)) + ": it must be \"YYYY-MM\"");
        }
        return month.get();
    }

    /// The id under a key, a whole number from 1 to 2^31 - 1.
    public int id(String key) throws RejectedException {
        Json value = get(key);
        if (value instanceof Json.Whole(long id) && id > 0 && id <= Integer.MAX_VALUE) {
            return (int) id;
        }
        throw wrong(key, value, "a whole number from 1 to " + Integer.MAX_VALUE);
    }

    /// The id under a key, empty for `null`.
    public OptionalInt idOrNull(String key) throws RejectedException {
        return isNull(key) ? OptionalInt.empty() : OptionalInt.of(id(key));
    }

    /// The rejection of a record for one of its values.
    ///
    /// @param right what the value must be, such as `a string`
    public RejectedException wrong(String key, Json value, String right) {
        return new RejectedException(RejectReason.BAD_VALUE, shown(key, value) + ": it must be " + right);
    }

    /// A key and its value, for a message.
    public String shown(String key) {
        return shown(key, object.members().getOrDefault(key, new Json.Null()));
    }

    /// A key and a value, for a message.
    public String shown(String key, Json value) {
        return path + key + " is " + LogText.of(value.excerpt(SHOWN));
    }
}
