package peel.embedded.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.model.DictionaryFullException;

/// An [LsoaDictionary] that grows during a load. Safe for several threads.
final class LsoaDictionaryBuilder {
    /// The most LSOAs, twenty times those of the whole archive, so that a hostile file cannot fill the memory.
    private static final int MAX_LSOAS = 1 << 20;

    private final TextDictionaryBuilder texts;
    private final Map<Lsoa, Integer> numbers = new HashMap<>();
    private final List<Lsoa> lsoas = new ArrayList<>();

    /// The numbers of its texts.
    private record Lsoa(int code, int name) {}

    /// @param texts has the codes and names
    /// @param current the LSOAs of the current release, which keep their numbers
    LsoaDictionaryBuilder(TextDictionaryBuilder texts, Optional<LsoaDictionary> current) {
        this.texts = texts;
        add(new Lsoa(0, 0));
        current.ifPresent(old -> {
            for (int number = 1; number < old.size(); number++) {
                add(new Lsoa(old.codeText(number), old.nameText(number)));
            }
        });
    }

    /// The number of an LSOA, which is added if it is new.
    ///
    /// @param code the number of its code
    /// @param name the number of its name
    /// @throws DictionaryFullException when there is no room for another one
    synchronized int number(int code, int name) {
        Lsoa lsoa = new Lsoa(code, name);
        Integer known = numbers.get(lsoa);
        if (known != null) {
            return known;
        }
        if (lsoas.size() == MAX_LSOAS) {
            throw new DictionaryFullException("this data directory already has " + MAX_LSOAS + " different LSOAs");
        }
        return add(lsoa);
    }

    private int add(Lsoa lsoa) {
        numbers.put(lsoa, lsoas.size());
        lsoas.add(lsoa);
        return lsoas.size() - 1;
    }

    /// Writes the file that [LsoaDictionary] opens.
    synchronized void write(Directory directory) throws IOException {
        List<String> codes = lsoas.stream().map(lsoa -> texts.text(lsoa.code())).toList();
        try (IndexOutput out = Column.create(directory, LsoaDictionary.FILE)) {
            for (Lsoa lsoa : lsoas) {
                out.writeInt(lsoa.code());
                out.writeInt(lsoa.name());
            }
            for (int number : IntStream.range(0, lsoas.size()).boxed().sorted(Comparator.comparing(codes::get))
                    .toList()) {
                out.writeInt(number);
            }
            Column.finish(out);
        }
    }
}
