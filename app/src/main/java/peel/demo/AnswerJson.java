package peel.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import peel.json.JsonBuffer;

/// Writes the body of one answer in wire form. It puts the commas; the caller keeps keys in wire order
/// (docs/spec/api.md#records).
final class AnswerJson {
    private final JsonBuffer out = new JsonBuffer(1 << 12);
    private boolean first = true;

    /// `{` or `[`, in an array or after [#key].
    AnswerJson begin(char bracket) {
        separate();
        out.raw(bracket);
        first = true;
        return this;
    }

    /// `}` or `]`.
    AnswerJson end(char bracket) {
        out.raw(bracket);
        first = false;
        return this;
    }

    /// The key of an object or array that follows.
    AnswerJson key(String key) {
        separate();
        out.string(key).raw(':');
        first = true;
        return this;
    }

    /// A key with its text or null.
    AnswerJson member(String key, @Nullable String value) {
        key(key);
        separate();
        if (value == null) {
            out.raw("null");
        } else {
            out.string(value);
        }
        return this;
    }

    /// A key with an object of texts, which may be empty.
    AnswerJson member(String key, Map<String, String> texts) {
        key(key).begin('{');
        texts.forEach(this::member);
        return end('}');
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    private void separate() {
        if (!first) {
            out.raw(',');
        }
        first = false;
    }
}
