package peel.embedded.text;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.Directory;

/// The [Dictionaries] of a release while it is built. They begin with those of the current release and only grow. Safe for
/// several threads.
public final class DictionaryBuilders {
    private final TextDictionaryBuilder texts;
    private final LsoaDictionaryBuilder lsoas;

    /// @param current the dictionaries of the current release, if there is one
    public DictionaryBuilders(Optional<Dictionaries> current) {
        texts = new TextDictionaryBuilder(current.map(Dictionaries::texts));
        lsoas = new LsoaDictionaryBuilder(texts, current.map(Dictionaries::lsoas));
    }

    /// The number of a text.
    int text(String text) {
        return texts.number(text);
    }

    /// The number of an LSOA.
    int lsoa(String code, String name) {
        return lsoas.number(texts.number(code), texts.number(name));
    }

    /// Writes the files that [Dictionaries#open] opens.
    public void write(Directory directory) throws IOException {
        texts.write(directory);
        lsoas.write(directory);
    }
}
