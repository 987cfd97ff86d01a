package peel.embedded.month;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.store.StoreException;

/// Numbers the texts of a month's stops in the order in which they come, and writes them as [StopTextDictionary] reads them.
final class StopTextNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /// The number of a text.
    ///
    /// @throws StoreException when there are too many different ones
    int of(Optional<String> text) throws StoreException {
        if (text.isEmpty()) {
            return 0;
        }
        int number = numbers.computeIfAbsent(text.get(), _ -> numbers.size() + 1);
        if (number >= StopTextDictionary.MAX_ENTRIES) {
            throw new StoreException("the stops of one month have more than " + StopTextDictionary.MAX_ENTRIES
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
