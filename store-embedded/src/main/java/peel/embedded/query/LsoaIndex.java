package peel.embedded.query;

import java.util.Arrays;
import peel.embedded.text.LsoaDictionary;

/// The codes of the LSOAs of a release in the order of their characters; a code that had several names has several numbers in
/// [LsoaDictionary], but one position here. It is made once for an open release. Safe for several threads.
public final class LsoaIndex {
    private final LsoaDictionary dictionary;
    private final int[] positions;
    private final int[] firsts;
    private final int size;

    LsoaIndex(LsoaDictionary dictionary) {
        this.dictionary = dictionary;
        this.positions = new int[dictionary.size()];
        int[] starts = new int[dictionary.size()];
        int count = 0;
        String last = "";
        for (int index = 0; index < dictionary.size(); index++) {
            int number = dictionary.sorted(index);
            String code = dictionary.code(number);
            if (!code.isEmpty() && !code.equals(last)) {
                starts[count++] = index;
                last = code;
            }
            positions[number] = count - 1;
        }
        this.size = count;
        for (int number = 0; number < positions.length; number++) {
            positions[number] = positions[number] < 0 ? count : positions[number];
        }
        this.firsts = Arrays.copyOf(starts, count + 1);
        firsts[count] = dictionary.size();
    }

    /// The number of codes.
    public int size() {
        return size;
    }

    /// The position of an LSOA by its number in [LsoaDictionary]; [#size] for one without a code.
    public int position(int number) {
        return positions[number];
    }

    /// The code at a position.
    public String code(int position) {
        return dictionary.code(dictionary.sorted(firsts[position]));
    }

    /// The numbers in [LsoaDictionary] that have the code at a position.
    public int[] numbers(int position) {
        int[] numbers = new int[firsts[position + 1] - firsts[position]];
        Arrays.setAll(numbers, i -> dictionary.sorted(firsts[position] + i));
        return numbers;
    }

    /// The position of a code, or -1.
    public int find(String code) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (code(middle).compareTo(code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size && code(low).equals(code) ? low : -1;
    }
}
