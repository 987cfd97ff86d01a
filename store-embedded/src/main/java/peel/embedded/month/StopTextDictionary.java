package peel.embedded.month;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import peel.derive.StopOutcomeRule;
import peel.embedded.storage.Column;
import peel.json.JsonBuffer;
import peel.json.StopOutcomeJson;
import peel.model.StopOutcome;

/// The different texts of a month's stops, by number; number 0 is the missing text. There are some eighty, so each is kept in
/// memory, also as the JSON that responses have for it. The file is one int (texts), then for each text its length in bytes (an
/// int) and its UTF-8.
public final class StopTextDictionary {
    /// The most texts of a month, the missing one included: rows have them as numbers of two bytes.
    static final int MAX_ENTRIES = 1 << 16;

    private final Entry[] entries;

    private StopTextDictionary(Entry[] entries) {
        this.entries = entries;
    }

    /// @param text the text; empty for number 0
    /// @param json the text as a JSON string, or `null`
    /// @param outcome the outcome of a stop whose outcome has this text
    /// @param outcomeObject its `outcome_object`
    @SuppressWarnings("ArrayRecordComponent") // bytes made once and never changed
    private record Entry(Optional<String> text, byte[] json, StopOutcome outcome, byte[] outcomeObject) {
        static final Entry MISSING = new Entry(Optional.empty(), "null".getBytes(StandardCharsets.US_ASCII),
                StopOutcome.NONE, outcomeObject(""));

        static Entry of(String text) {
            return new Entry(Optional.of(text), new JsonBuffer(text.length() + 8).string(text).toByteArray(),
                    StopOutcomeRule.of(text), outcomeObject(text));
        }

        private static byte[] outcomeObject(String text) {
            JsonBuffer out = new JsonBuffer(128);
            StopOutcomeJson.append(out, StopOutcomeRule.of(text));
            return out.toByteArray();
        }
    }

    /// Reads all texts from the file that [StopTextNumbers] wrote.
    static StopTextDictionary read(Column column) {
        int count = column.readInt(0);
        Entry[] entries = new Entry[count + 1];
        entries[0] = Entry.MISSING;
        long at = 4;
        for (int i = 1; i <= count; i++) {
            byte[] bytes = new byte[column.readInt(at)];
            column.read(at + 4, bytes, 0, bytes.length);
            at += 4 + bytes.length;
            entries[i] = Entry.of(new String(bytes, StandardCharsets.UTF_8));
        }
        return new StopTextDictionary(entries);
    }

    /// The number of texts, the missing one included.
    public int size() {
        return entries.length;
    }

    /// A text by its number.
    public Optional<String> text(int number) {
        return entries[number].text;
    }

    /// Appends a text as a JSON string; `null` for the missing one.
    public void appendText(int number, JsonBuffer out) {
        out.raw(entries[number].json);
    }

    /// The outcome of a stop whose outcome has a text.
    public StopOutcome outcome(int number) {
        return entries[number].outcome;
    }

    /// Appends the `outcome_object` of a stop whose outcome is a text.
    public void appendOutcomeObject(int number, JsonBuffer out) {
        out.raw(entries[number].outcomeObject);
    }
}
