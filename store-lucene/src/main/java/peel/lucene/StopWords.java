package peel.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.store.DataDirectoryException;
import peel.wire.JsonBytes;

/// The different texts of a month's stops, by number; number 0 is no text at all. There are some eighty, so they are read
/// when a month is opened first, each also as the JSON string that answers show. The file is one int (texts), then for
/// each its length in bytes (an int) and its UTF-8.
final class StopWords {
    /// The most texts of a month: rows name them in two bytes.
    static final int MAX_WORDS = 1 << 16;

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final List<Optional<String>> texts = new ArrayList<>(List.of(Optional.empty()));
    private final List<byte[]> rendered = new ArrayList<>(List.of(NULL));

    private StopWords() {}

    static StopWords read(Column column) {
        StopWords words = new StopWords();
        int count = column.readInt(0);
        long at = 4;
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[column.readInt(at)];
            column.read(at + 4, bytes, 0, bytes.length);
            at += 4 + bytes.length;
            String text = new String(bytes, StandardCharsets.UTF_8);
            words.texts.add(Optional.of(text));
            words.rendered.add(new JsonBytes(bytes.length + 8).string(text).toByteArray());
        }
        return words;
    }

    int size() {
        return texts.size();
    }

    Optional<String> text(int number) {
        return texts.get(number);
    }

    void append(int number, JsonBytes out) {
        out.raw(rendered.get(number));
    }

    /// Gives out numbers while rows are written.
    static final class Numbers {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(Optional<String> text) throws DataDirectoryException {
            if (text.isEmpty()) {
                return 0;
            }
            int number = numbers.computeIfAbsent(text.get(), _ -> numbers.size() + 1);
            if (number >= MAX_WORDS) {
                throw new DataDirectoryException("the stops of one month have more than " + MAX_WORDS
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
