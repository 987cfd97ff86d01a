package peel.embedded.month;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.derive.StopOutcomeRule;
import peel.embedded.storage.Column;
import peel.json.JsonBuffer;
import peel.json.StopOutcomeJson;
import peel.store.StoreException;

/// The different texts of a month's stops, by number; number 0 is no text at all. There are some eighty, so they are read
/// when stops of a month are first asked for, each also as the JSON that answers show of it. The file is one int (texts), then
/// for each its length in bytes (an int) and its UTF-8.
public final class StopTextDictionary {
    /// The most texts of a month: rows name them in two bytes.
    static final int MAX_ENTRIES = 1 << 16;

    private final Word[] words;

    private StopTextDictionary(Word[] words) {
        this.words = words;
    }

    /// @param json the text as a JSON string, or `null`
    /// @param outcomeObject the `outcome_object` of stops whose outcome it is
    @SuppressWarnings("ArrayRecordComponent") // bytes made once and never changed
    private record Word(Optional<String> text, byte[] json, byte[] outcomeObject) {
        static final Word NONE = new Word(Optional.empty(), "null".getBytes(StandardCharsets.US_ASCII),
                outcomeObject(""));

        static Word of(String text) {
            return new Word(Optional.of(text), new JsonBuffer(text.length() + 8).string(text).toByteArray(),
                    outcomeObject(text));
        }

        private static byte[] outcomeObject(String text) {
            JsonBuffer out = new JsonBuffer(128);
            StopOutcomeJson.append(out, StopOutcomeRule.of(text));
            return out.toByteArray();
        }
    }

    static StopTextDictionary read(Column column) {
        int count = column.readInt(0);
        Word[] words = new Word[count + 1];
        words[0] = Word.NONE;
        long at = 4;
        for (int i = 1; i <= count; i++) {
            byte[] bytes = new byte[column.readInt(at)];
            column.read(at + 4, bytes, 0, bytes.length);
            at += 4 + bytes.length;
            words[i] = Word.of(new String(bytes, StandardCharsets.UTF_8));
        }
        return new StopTextDictionary(words);
    }

    int size() {
        return words.length;
    }

    public Optional<String> text(int number) {
        return words[number].text;
    }

    public void append(int number, JsonBuffer out) {
        out.raw(words[number].json);
    }

    public void appendOutcomeObject(int number, JsonBuffer out) {
        out.raw(words[number].outcomeObject);
    }

    /// Gives out numbers while rows are written.
    static final class Numbers {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(Optional<String> text) throws StoreException {
            if (text.isEmpty()) {
                return 0;
            }
            int number = numbers.computeIfAbsent(text.get(), _ -> numbers.size() + 1);
            if (number >= MAX_ENTRIES) {
                throw new StoreException("the stops of one month have more than " + MAX_ENTRIES
                        + " different texts, which no real month has: load fewer files of it");
            }
            return number;
        }

        void write(Directory directory, String name) throws IOException {
            try (IndexOutput out = Column.create(directory, name)) {
                out.writeInt(numbers.size());
                for (String text : numbers.keySet()) {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(bytes.length);
                    out.writeBytes(bytes, bytes.length);
                }
                Column.finish(out);
            }
        }
    }
}
