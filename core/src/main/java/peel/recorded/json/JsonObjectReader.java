package peel.recorded.json;

import java.util.Optional;
import java.util.OptionalInt;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.model.Month;
import peel.text.LogText;

/// The members of a JSON object, each asked for with the type it must have.
///
/// @param path where the object is in the record, for messages, for example `crime.`; empty for the record itself
public record JsonObjectReader(Json.Obj object, String path) {
    private static final int MAX_TEXT = 1000;
    private static final int SHOWN = 100;

    /// The record itself.
    public static JsonObjectReader of(Json json) throws RejectedException {
        if (json instanceof Json.Obj obj) {
            return new JsonObjectReader(obj, "");
        }
        throw new RejectedException(RejectReason.BAD_VALUE, "the record is no object");
    }

    public Json get(String key) throws RejectedException {
        Json value = object.members().get(key);
        if (value == null) {
            throw new RejectedException(RejectReason.MISSING_KEY, "the record has no " + path + key);
        }
        return value;
    }

    public boolean has(String key) {
        return object.has(key);
    }

    public boolean isNull(String key) throws RejectedException {
        return get(key) instanceof Json.Null;
    }

    public JsonObjectReader object(String key) throws RejectedException {
        Json value = get(key);
        if (value instanceof Json.Obj obj) {
            return new JsonObjectReader(obj, path + key + ".");
        }
        throw wrong(key, value, "an object");
    }

    public String text(String key) throws RejectedException {
        Json value = get(key);
        if (value instanceof Json.Text(String text)) {
            if (text.length() > MAX_TEXT) {
                throw new RejectedException(RejectReason.TEXT_TOO_LONG, path + key + " has " + text.length()
                        + " characters where at most " + MAX_TEXT + " belong");
            }
            return text;
        }
        throw wrong(key, value, "a string");
    }

    public String filledText(String key) throws RejectedException {
        String text = text(key);
        if (text.isBlank()) {
            throw wrong(key, get(key), "a string that is not blank");
        }
        return text;
    }

    public Month month(String key) throws RejectedException {
        Optional<Month> month = Month.parse(text(key));
        if (month.isEmpty()) {
            throw new RejectedException(RejectReason.BAD_MONTH,
                    shown(key, get(key)) + " where \"YYYY-MM\" belongs");
        }
        return month.get();
    }

    /// A number of the API's own, from 1 to 2^31 - 1.
    public int id(String key) throws RejectedException {
        Json value = get(key);
        if (value instanceof Json.Whole(long id) && id > 0 && id <= Integer.MAX_VALUE) {
            return (int) id;
        }
        throw wrong(key, value, "a whole number from 1 to " + Integer.MAX_VALUE);
    }

    public OptionalInt idOrNull(String key) throws RejectedException {
        return isNull(key) ? OptionalInt.empty() : OptionalInt.of(id(key));
    }

    public RejectedException wrong(String key, Json value, String right) {
        return new RejectedException(RejectReason.BAD_VALUE, shown(key, value) + " where " + right + " belongs");
    }

    /// A member that is there, for a message.
    public String shown(String key) {
        return shown(key, object.members().getOrDefault(key, new Json.Null()));
    }

    public String shown(String key, Json value) {
        return path + key + " is " + LogText.of(value.excerpt(SHOWN));
    }
}
