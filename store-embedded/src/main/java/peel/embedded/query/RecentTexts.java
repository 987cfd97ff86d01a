package peel.embedded.query;

import java.util.Arrays;
import java.util.function.IntFunction;

/// Texts by number, of which the last ones are kept, so that the same text is not made again for each row. Not safe for several
/// threads.
final class RecentTexts {
    /// A power of two, more than the forces, categories and outcomes of a month.
    private static final int KEPT = 256;

    private final IntFunction<String> source;
    private final int[] numbers = new int[KEPT];
    private final String[] texts = new String[KEPT];

    RecentTexts(IntFunction<String> source) {
        this.source = source;
        Arrays.fill(numbers, -1);
        Arrays.fill(texts, "");
    }

    String text(int number) {
        int slot = number & KEPT - 1;
        if (numbers[slot] != number) {
            texts[slot] = source.apply(number);
            numbers[slot] = number;
        }
        return texts[slot];
    }
}
