package peel.sample.city.response;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the body of one response as the API does: compact, `/` as `\/`, other than ASCII as escapes
/// (docs/spec/api.md#json-form). It adds the commas; the caller has to write keys in the order of the API
/// (docs/spec/api.md#records).
final class ResponseJson {
    private final StringBuilder out = new StringBuilder(1 << 12);
    private boolean first = true;

    /// `{` or `[`, in an array or after [#key].
    ResponseJson begin(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    /// `}` or `]`.
    ResponseJson end(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    /// The key of an object or array that follows.
    ResponseJson key(String key) {
        separate();
        string(key);
        out.append(':');
        first = true;
        return this;
    }

    /// A key with its text or null.
    ResponseJson member(String key, @Nullable String value) {
        key(key);
        separate();
        if (value == null) {
            out.append("null");
        } else {
            string(value);
        }
        return this;
    }

    /// A key with an object of texts, which may be empty.
    ResponseJson member(String key, Map<String, String> texts) {
        key(key).begin('{');
        texts.forEach(this::member);
        return end('}');
    }

    byte[] toByteArray() {
        return out.toString().getBytes(US_ASCII);
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"', '\\', '/' -> out.append('\\').append(character);
                case '\n' -> out.append("\\n");
                default -> {
                    if (character >= ' ' && character <= '~') {
                        out.append(character);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    }
                }
            }
        }
        out.append('"');
    }
}
