package peel.embedded.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.Directory;
import peel.embedded.storage.Closer;
import peel.embedded.storage.Column;

/// The texts of a data directory by their numbers. A number keeps its text in all later releases, so that months that stay need
/// not be written again. Number 0 is the empty text. One file has the end of each text in the other one (an int), which has
/// their UTF-8. Safe for several threads.
public final class TextDictionary {
    static final String ENDS = "texts.ends";
    static final String TEXT = "texts.text";

    private final Column ends;
    private final Column text;
    private final int size;

    private TextDictionary(Column ends, Column text) {
        this.ends = ends;
        this.text = text;
        this.size = (int) (ends.length() / Integer.BYTES);
    }

    static TextDictionary open(Directory directory, Closer opened) throws IOException {
        return new TextDictionary(opened.add(Column.open(directory, ENDS)), opened.add(Column.open(directory, TEXT)));
    }

    /// The number of texts.
    public int size() {
        return size;
    }

    /// The text of a number; each call makes a new object.
    public String text(int number) {
        byte[] bytes = bytes(number);
        return bytes.length == 0 ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    byte[] bytes(int number) {
        int from = number == 0 ? 0 : end(number - 1);
        byte[] bytes = new byte[end(number) - from];
        text.read(from, bytes, 0, bytes.length);
        return bytes;
    }

    private int end(int number) {
        return ends.readInt((long) Integer.BYTES * number);
    }
}
