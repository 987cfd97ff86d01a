package peel.embedded.text;

import java.util.Arrays;

/// Numbers of texts, or of pairs of texts, that were met before. A `HashMap` would be slow: codes of LSOAs differ in few bits of
/// their hashes and collide there. The table is small enough for the cache of a processor, since the rows of a file have
/// few texts; it forgets everything when full. Not safe for several threads.
final class KnownNumbers {
    static final int UNKNOWN = -1;

    /// More than the texts of nearly all files.
    private static final int MAX_SIZE = 1 << 14;

    private String[] texts = new String[1 << 10];
    private String[] seconds = new String[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    KnownNumbers() {
        Arrays.fill(numbers, UNKNOWN);
    }

    /// The number of a pair of texts, or [#UNKNOWN]. The objects are kept in place of equal ones, because those of the same file
    /// come again, and the same object is compared at once.
    int find(String text, String second) {
        int slot = slot(text, second);
        texts[slot] = text;
        seconds[slot] = second;
        return numbers[slot];
    }

    void put(String text, String second, int number) {
        if (2 * size >= numbers.length) {
            makeRoom();
        }
        int slot = slot(text, second);
        size += numbers[slot] == UNKNOWN ? 1 : 0;
        texts[slot] = text;
        seconds[slot] = second;
        numbers[slot] = number;
    }

    /// The slot of a pair, or the free one where it belongs.
    private int slot(String text, String second) {
        int product = text.hashCode() * 0x9e3779b9;
        int slot = (product ^ product >>> 15) & numbers.length - 1;
        while (numbers[slot] != UNKNOWN && !(text.equals(texts[slot]) && second.equals(seconds[slot]))) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void makeRoom() {
        String[] oldTexts = texts;
        String[] oldSeconds = seconds;
        int[] oldNumbers = numbers;
        boolean isFull = size >= MAX_SIZE;
        int capacity = isFull ? numbers.length : 2 * numbers.length;
        texts = new String[capacity];
        seconds = new String[capacity];
        numbers = new int[capacity];
        Arrays.fill(numbers, UNKNOWN);
        size = 0;
        for (int slot = 0; slot < oldNumbers.length && !isFull; slot++) {
            if (oldNumbers[slot] != UNKNOWN) {
                put(oldTexts[slot], oldSeconds[slot], oldNumbers[slot]);
            }
        }
    }
}
