package peel.answers;

import java.util.Optional;
import java.util.OptionalInt;
import peel.archive.Excerpt;
import peel.archive.RejectReason;
import peel.model.Month;

/// The members of a JSON object, each asked for with the type it must have.
///
/// @param path where the object is in the record, for messages, for example `crime.`; empty for the record itself
record Members(Json.Obj object, String path) {
    private static final int MAX_TEXT = 1000;
    private static final int SHOWN = 100;

    /// The record itself.
    static Members of(Json json) throws BadRecord {
        if (json instanceof Json.Obj obj) {
            return new Members(obj, "");
        }
        throw new BadRecord(RejectReason.BAD_VALUE, "the record is no object");
    }

    Json get(String key) throws BadRecord {
        Json value = object.members().get(key);
        if (value == null) {
            throw new BadRecord(RejectReason.MISSING_KEY, "the record has no " + path + key);
        }
        return value;
    }

    boolean has(String key) {
        return object.has(key);
    }

    boolean isNull(String key) throws BadRecord {
        return get(key) instanceof Json.Null;
    }

    Members object(String key) throws BadRecord {
        Json value = get(key);
        if (value instanceof Json.Obj obj) {
            return new Members(obj, path + key + ".");
        }
        throw wrong(key, value, "an object");
    }

    String text(String key) throws BadRecord {
        Json value = get(key);
        if (value instanceof Json.Text(String text)) {
            if (text.length() > MAX_TEXT) {
                throw new BadRecord(RejectReason.TEXT_TOO_LONG, path + key + " has " + text.length()
                        + " characters where at most " + MAX_TEXT + " belong");
            }
            return text;
        }
        throw wrong(key, value, "a string");
    }

    String filledText(String key) throws BadRecord {
        String text = text(key);
        if (text.isBlank()) {
            throw wrong(key, get(key), "a string that is not blank");
        }
        return text;
    }

    Month month(String key) throws BadRecord {
        Optional<Month> month = Month.parse(text(key));
        if (month.isEmpty()) {
            throw new BadRecord(RejectReason.BAD_MONTH, shown(key, get(key)) + " where \"YYYY-MM\" belongs");
        }
        return month.get();
    }

    /// A number of the API's own, from 1 to 2^31 - 1.
    int id(String key) throws BadRecord {
        Json value = get(key);
        if (value instanceof Json.Whole(long id) && id > 0 && id <= Integer.MAX_VALUE) {
            return (int) id;
        }
        throw wrong(key, value, "a whole number from 1 to " + Integer.MAX_VALUE);
    }

    OptionalInt idOrNull(String key) throws BadRecord {
        return isNull(key) ? OptionalInt.empty() : OptionalInt.of(id(key));
    }

    BadRecord wrong(String key, Json value, String right) {
        return new BadRecord(RejectReason.BAD_VALUE, shown(key, value) + " where " + right + " belongs");
    }

    /// A member that is there, for a message.
    String shown(String key) {
        return shown(key, object.members().getOrDefault(key, new Json.Null()));
    }

    String shown(String key, Json value) {
        return path + key + " is " + Excerpt.of(value.excerpt(SHOWN));
    }
}
