package peel.embedded.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.BinarySearch;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;

/// The LSOAs of a data directory by their numbers, each with the code and the name that rows state: a code that had two names
/// has two numbers. A number keeps its meaning in all later releases. Number 0 has neither code nor name. The file has for each
/// number the numbers of both texts, then all LSOA numbers in the order of their codes. Safe for several threads.
public final class LsoaDictionary {
    static final String FILE = "lsoas";

    private static final int ENTRY_BYTES = 8;

    private final TextDictionary texts;
    private final Column column;
    private final int size;

    private LsoaDictionary(TextDictionary texts, Column column) {
        this.texts = texts;
        this.column = column;
        this.size = (int) (column.length() / (ENTRY_BYTES + Integer.BYTES));
    }

    static LsoaDictionary open(Directory directory, TextDictionary texts, Closer opened) throws IOException {
        return new LsoaDictionary(texts, opened.add(Column.open(directory, FILE)));
    }

    /// The number of LSOAs, that without code and name included.
    public int size() {
        return size;
    }

    /// The code of an LSOA; empty when rows state none. Each call makes a new object.
    public String code(int number) {
        return texts.text(codeText(number));
    }

    /// The name of an LSOA; empty when rows state none. Each call makes a new object.
    public String name(int number) {
        return texts.text(nameText(number));
    }

    /// The numbers of the LSOAs with a code: none, one, or one for each name.
    public List<Integer> numbers(String code) {
        List<Integer> numbers = new ArrayList<>();
        int index = BinarySearch.first(0, size, at -> code(sorted(at)).compareTo(code) >= 0);
        for (; index < size && code(sorted(index)).equals(code); index++) {
            numbers.add(sorted(index));
        }
        return numbers;
    }

    /// A number by its index in the order of codes.
    ///
    /// @param index from 0 to [#size] - 1
    public int sorted(int index) {
        return column.readInt((long) ENTRY_BYTES * size + (long) Integer.BYTES * index);
    }

    int codeText(int number) {
        return column.readInt((long) ENTRY_BYTES * number);
    }

    int nameText(int number) {
        return column.readInt((long) ENTRY_BYTES * number + Integer.BYTES);
    }
}
