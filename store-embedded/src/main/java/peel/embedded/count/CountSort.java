package peel.embedded.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import peel.embedded.storage.RadixSort;
import peel.store.count.CountVisitor;
import peel.store.memory.QueryMemory;

/// Hands over counts in the order of their values. Where the numbers of values are not in this order, they are replaced by their
/// positions in it; then the combinations are sorted as numbers.
final class CountSort {
    /// The arrays with a number for each combination, among them those of the sort.
    private static final int ARRAYS_OF_LONGS = 6;

    private final List<Values> values;
    private final GroupCounts counts;
    private final QueryMemory memory;

    /// @param values the values of each dimension
    CountSort(List<Values> values, GroupCounts counts, QueryMemory memory) {
        this.values = values;
        this.counts = counts;
        this.memory = memory;
    }

    void visit(CountVisitor visitor) throws IOException {
        long[] combinations = counts.combinations();
        memory.take((long) ARRAYS_OF_LONGS * Long.BYTES * combinations.length);
        List<Optional<String>> texts = new ArrayList<>();
        values.forEach(_ -> texts.add(Optional.empty()));
        int[] shown = new int[values.size()];
        Arrays.fill(shown, -1);
        int[] order = order(combinations);
        memory.trim(); // a visitor may be slow
        for (int i : order) {
            long rest = combinations[i];
            for (int dimension = shown.length - 1; dimension >= 0; dimension--) {
                Values its = values.get(dimension);
                int number = (int) (rest % its.size());
                if (number != shown[dimension]) { // the text of a value of the first dimension is nearly always the last one
                    texts.set(dimension, its.text().apply(number));
                    shown[dimension] = number;
                }
                rest /= its.size();
            }
            visitor.visit(List.copyOf(texts), counts.count(i, combinations[i]));
        }
    }

    /// The indexes of the combinations in order.
    private int[] order(long[] combinations) {
        long[] keys = combinations;
        long stride = 1;
        for (int dimension = values.size() - 1; dimension >= 0; dimension--) {
            Values its = values.get(dimension);
            if (its.order().isPresent()) {
                keys = replaced(keys, stride, its.size(), its.order().get());
            }
            stride *= its.size();
        }
        return RadixSort.sort(keys, keys.length);
    }

    /// The keys with the positions of values in place of their numbers.
    private long[] replaced(long[] keys, long stride, int size, IntToLongFunction order) {
        memory.take((long) Integer.BYTES * size);
        int[] positions = new int[size];
        for (long key : keys) {
            positions[(int) (key / stride % size)] = 1;
        }
        int[] present = new int[Arrays.stream(positions).sum()];
        int count = 0;
        for (int number = 0; number < size; number++) {
            if (positions[number] == 1) {
                present[count++] = number;
            }
        }
        long[] orders = Arrays.stream(present).mapToLong(order).toArray();
        int position = 0;
        for (int i : RadixSort.sort(orders, count)) {
            positions[present[i]] = position++;
        }
        long[] replaced = keys.clone();
        for (int i = 0; i < keys.length; i++) {
            int number = (int) (keys[i] / stride % size);
            replaced[i] += (positions[number] - number) * stride;
        }
        memory.giveBack((long) Integer.BYTES * size);
        return replaced;
    }
}
