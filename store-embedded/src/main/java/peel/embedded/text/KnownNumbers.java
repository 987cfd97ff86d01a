package peel.embedded.text;

import java.util.Arrays;

/// Numbers of texts that were met before, found faster than in a `HashMap`, in which codes of LSOAs collide: their hashes differ
/// in few bits. Forgets everything when full, so its memory is bounded. Not safe for several threads.
final class KnownNumbers {
    static final int UNKNOWN = -1;

    /// More than the texts of the largest file.
    private static final int MAX_SIZE = 1 << 17;

    private String[] texts = new String[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    KnownNumbers() {
        Arrays.fill(numbers, UNKNOWN);
    }

    int find(String text) {
        return numbers[slot(text)];
    }

    void put(String text, int number) {
        if (2 * size >= numbers.length) {
            makeRoom();
        }
        int slot = slot(text);
        size += numbers[slot] == UNKNOWN ? 1 : 0;
        texts[slot] = text;
        numbers[slot] = number;
    }

    /// The slot of a text, or the free one where it belongs.
    private int slot(String text) {
        int product = text.hashCode() * 0x9e3779b9;
        int slot = (product ^ product >>> 15) & numbers.length - 1;
        while (numbers[slot] != UNKNOWN && !text.equals(texts[slot])) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void makeRoom() {
        String[] oldTexts = texts;
        int[] oldNumbers = numbers;
        boolean isFull = size >= MAX_SIZE;
        int capacity = isFull ? numbers.length : 2 * numbers.length;
        texts = new String[capacity];
        numbers = new int[capacity];
        Arrays.fill(numbers, UNKNOWN);
        size = 0;
        for (int slot = 0; slot < oldNumbers.length && !isFull; slot++) {
            if (oldNumbers[slot] != UNKNOWN) {
                put(oldTexts[slot], oldNumbers[slot]);
            }
        }
    }
}
