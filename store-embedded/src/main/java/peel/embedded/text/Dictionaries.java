package peel.embedded.text;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;

/// The dictionaries of a release, to which the rows of all its months refer.
///
/// @param texts all texts
/// @param lsoas pairs of them
public record Dictionaries(TextDictionary texts, LsoaDictionary lsoas) {
    /// Opens the dictionaries of a release.
    ///
    /// @param opened closes the files
    public static Dictionaries open(Directory directory, Closer opened) throws IOException {
        TextDictionary texts = TextDictionary.open(directory, opened);
        return new Dictionaries(texts, LsoaDictionary.open(directory, texts, opened));
    }
}
