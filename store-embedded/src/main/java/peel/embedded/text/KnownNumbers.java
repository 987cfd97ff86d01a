package peel.embedded.text;

import java.util.Arrays;

/// Numbers of texts, or of pairs of texts, that were met before. A load looks up three texts of each row here, so what belongs
/// together lies together in memory, and hashes are spread: codes of LSOAs differ in few bits of their hashes and collide in a
/// `HashMap`. Forgets everything when full. Not safe for several threads.
final class KnownNumbers {
    static final int UNKNOWN = -1;

    /// More than the texts of a month.
    private static final int MAX_SIZE = 1 << 17;

    /// For each slot the hash of the first text, then the number.
    private int[] entries = new int[0];

    /// For each slot both texts.
    private String[] texts = new String[0];
    private int slots;
    private int size;

    KnownNumbers() {
        clear(1 << 10);
    }

    private void clear(int newSlots) {
        slots = newSlots;
        entries = new int[2 * newSlots];
        texts = new String[2 * newSlots];
        Arrays.fill(entries, UNKNOWN);
        size = 0;
    }

    /// The number of a pair of texts, or [#UNKNOWN]. The objects are kept in place of equal ones, because those of the same file
    /// come again, and the same object is compared at once.
    int find(String text, String second) {
        int slot = slot(text, second);
        texts[2 * slot] = text;
        texts[2 * slot + 1] = second;
        return entries[2 * slot + 1];
    }

    /// Adds a pair that is unknown.
    void put(String text, String second, int number) {
        if (2 * size >= slots) {
            makeRoom();
        }
        int slot = slot(text, second);
        entries[2 * slot] = text.hashCode();
        entries[2 * slot + 1] = number;
        texts[2 * slot] = text;
        texts[2 * slot + 1] = second;
        size++;
    }

    /// The slot of a pair, or the free one where it belongs.
    private int slot(String text, String second) {
        int hash = text.hashCode();
        int product = hash * 0x9e3779b9;
        int slot = (product ^ product >>> 15) & slots - 1;
        while (entries[2 * slot + 1] != UNKNOWN && !(entries[2 * slot] == hash && text.equals(texts[2 * slot])
                && second.equals(texts[2 * slot + 1]))) {
            slot = slot + 1 & slots - 1;
        }
        return slot;
    }

    private void makeRoom() {
        int[] oldEntries = entries;
        String[] oldTexts = texts;
        boolean isFull = size >= MAX_SIZE;
        clear(isFull ? slots : 2 * slots);
        for (int at = 0; at < oldEntries.length && !isFull; at += 2) {
            if (oldEntries[at + 1] != UNKNOWN) {
                put(oldTexts[at], oldTexts[at + 1], oldEntries[at + 1]);
            }
        }
    }
}
