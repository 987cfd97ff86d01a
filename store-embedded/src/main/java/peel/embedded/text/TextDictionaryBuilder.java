package peel.embedded.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.storage.Column;
import peel.model.DictionaryFullException;

/// A [TextDictionary] that grows during a load, as bytes and a hash table of numbers: the whole archive has some 500,000 texts,
/// which as objects would take four times the memory. Safe for several threads.
final class TextDictionaryBuilder {
    /// The most bytes of all texts, ten times those of the whole archive, so that a hostile file cannot fill the memory.
    private static final int MAX_BYTES = 1 << 27;

    /// The most texts, for the same reason.
    private static final int MAX_TEXTS = 1 << 22;

    private static final int FREE = 0;

    private final int maxTexts;
    private final int maxBytes;
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int[] hashes = new int[1 << 8];
    private int[] slots = new int[1 << 9];
    private int size;

    /// @param current the texts of the current release, which keep their numbers
    TextDictionaryBuilder(Optional<TextDictionary> current) {
        this(current, MAX_TEXTS, MAX_BYTES);
    }

    TextDictionaryBuilder(Optional<TextDictionary> current, int maxTexts, int maxBytes) {
        this.maxTexts = maxTexts;
        this.maxBytes = maxBytes;
        append(new byte[0]);
        for (int number = 1; number < current.map(TextDictionary::size).orElse(0); number++) {
            add(current.orElseThrow().bytes(number));
        }
    }

    /// The number of a text, which is added if it is new.
    ///
    /// @throws DictionaryFullException when there is no room for another text
    synchronized int number(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int number = slots[slotOf(utf8)];
        if (number != FREE) {
            return number;
        }
        if (size == maxTexts || ends[size - 1] + utf8.length > maxBytes) {
            throw new DictionaryFullException("this data directory already has " + size + " different texts of "
                    + ends[size - 1] + " bytes");
        }
        return add(utf8);
    }

    private int add(byte[] utf8) {
        if (2 * size >= slots.length) {
            growSlots();
        }
        slots[slotOf(utf8)] = size;
        append(utf8);
        return size - 1;
    }

    private void append(byte[] utf8) {
        int from = size == 0 ? 0 : ends[size - 1];
        int end = from + utf8.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        System.arraycopy(utf8, 0, bytes, from, utf8.length);
        hashes[size] = Arrays.hashCode(utf8);
        ends[size++] = end;
    }

    /// The slot of a text, or the free slot where it belongs.
    private int slotOf(byte[] utf8) {
        int hash = Arrays.hashCode(utf8);
        int slot = mixed(hash);
        while (slots[slot] != FREE && !isText(slots[slot], hash, utf8)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isText(int number, int hash, byte[] utf8) {
        return hashes[number] == hash
                && Arrays.equals(bytes, ends[number - 1], ends[number], utf8, 0, utf8.length);
    }

    private int mixed(int hash) {
        int product = hash * 0x9e3779b9;
        return (product ^ product >>> 15) & slots.length - 1;
    }

    private void growSlots() {
        slots = new int[2 * slots.length];
        for (int number = 1; number < size; number++) {
            int slot = mixed(hashes[number]);
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }

    /// The text of a number.
    synchronized String text(int number) {
        int from = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    /// Writes the files that [TextDictionary] opens.
    synchronized void write(Directory directory) throws IOException {
        try (IndexOutput out = Column.create(directory, TextDictionary.ENDS)) {
            for (int number = 0; number < size; number++) {
                out.writeInt(ends[number]);
            }
            Column.finish(out);
        }
        try (IndexOutput out = Column.create(directory, TextDictionary.TEXT)) {
            out.writeBytes(bytes, ends[size - 1]);
            Column.finish(out);
        }
    }
}
