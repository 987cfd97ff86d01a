package peel.opensearch.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import peel.store.count.CountVisitor;
import peel.store.count.TooManyCountsException;
import peel.store.memory.QueryMemory;

/// Adds up counts of combinations of values. A combination is one number, made of a number for each value as it was seen first.
/// Not safe for several threads.
final class Counter {
    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;

    /// About what an entry of the table takes.
    private static final int ENTRY_BYTES = 96;

    private final QueryMemory memory;
    private final List<Map<CountValue, Integer>> numbers = new ArrayList<>();
    private final Map<Long, long[]> counts = new HashMap<>();

    /// @param dimensions how many values a combination has, up to 3
    /// @param memory accounts for the counts until the query ends
    Counter(int dimensions, QueryMemory memory) {
        this.memory = memory;
        for (int i = 0; i < dimensions; i++) {
            numbers.add(new HashMap<>());
        }
    }

    /// Counts records.
    ///
    /// @param values a value for each dimension
    /// @throws TooManyCountsException when there are too many combinations
    void add(List<CountValue> values, long records) {
        long combination = 0;
        for (int i = 0; i < values.size(); i++) {
            Map<CountValue, Integer> known = numbers.get(i);
            Integer number = known.get(values.get(i));
            if (number == null) {
                memory.take(ENTRY_BYTES);
                number = known.size();
                known.put(values.get(i), number);
            }
            combination = combination << BITS | number;
        }
        long[] count = counts.get(combination);
        if (count == null) {
            if (counts.size() == TooManyCountsException.MAX_COUNTS) {
                throw new TooManyCountsException();
            }
            memory.take(ENTRY_BYTES);
            count = new long[1];
            counts.put(combination, count);
        }
        count[0] += records;
    }

    /// Hands over the counts in the order of their values.
    ///
    /// @throws IOException what the visitor throws
    void visit(CountVisitor visitor) throws IOException {
        int dimensions = numbers.size();
        memory.take(2L * Long.BYTES * counts.size());
        CountValue[][] sorted = new CountValue[dimensions][];
        int[][] positions = new int[dimensions][];
        for (int i = 0; i < dimensions; i++) {
            List<Map.Entry<CountValue, Integer>> entries = numbers.get(i).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey()).toList();
            sorted[i] = entries.stream().map(Map.Entry::getKey).toArray(CountValue[]::new);
            positions[i] = new int[sorted[i].length];
            for (int position = 0; position < sorted[i].length; position++) {
                positions[i][entries.get(position).getValue()] = position;
            }
        }
        long[] order = counts.keySet().stream().mapToLong(combination -> positions(combination, positions)).sorted()
                .toArray();
        int[][] numberAt = Arrays.stream(positions).map(Counter::inverse).toArray(int[][]::new);
        for (long position : order) {
            List<Optional<String>> texts = new ArrayList<>(dimensions);
            for (int i = 0; i < dimensions; i++) {
                texts.add(sorted[i][part(position, i, dimensions)].text());
            }
            visitor.visit(List.copyOf(texts), Objects.requireNonNull(counts.get(positions(position, numberAt)))[0]);
        }
    }

    private static int[] inverse(int[] positions) {
        int[] inverse = new int[positions.length];
        for (int number = 0; number < positions.length; number++) {
            inverse[positions[number]] = number;
        }
        return inverse;
    }

    /// A combination with other numbers in place of its own.
    private static long positions(long combination, int[][] others) {
        long result = 0;
        for (int i = 0; i < others.length; i++) {
            result = result << BITS | others[i][part(combination, i, others.length)];
        }
        return result;
    }

    private static int part(long combination, int dimension, int dimensions) {
        return (int) (combination >>> BITS * (dimensions - 1 - dimension) & MASK);
    }
}
