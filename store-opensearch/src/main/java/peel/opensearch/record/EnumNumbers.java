package peel.opensearch.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The numbers that stand for the values of an enumeration in packed records and reference data, from 0 in the order of the
/// enumeration. A cluster holds them: a new value must come last, or the format gets another number.
public final class EnumNumbers<E extends Enum<E>> {
    private final List<E> values;
    private final Map<E, Integer> numbers;

    private EnumNumbers(Class<E> type) {
        values = List.of(type.getEnumConstants());
        numbers = new EnumMap<>(type);
        values.forEach(value -> numbers.put(value, numbers.size()));
    }

    /// The numbers of an enumeration.
    public static <E extends Enum<E>> EnumNumbers<E> of(Class<E> type) {
        return new EnumNumbers<>(type);
    }

    /// The number of a value.
    public int of(E value) {
        return numbers.getOrDefault(value, -1);
    }

    /// The bit of a value in a mask.
    int bit(E value) {
        return 1 << of(value);
    }

    /// The value with a number.
    ///
    /// @throws IndexOutOfBoundsException if none has it
    public E at(int number) {
        return values.get(number);
    }

    /// All values, in the order of their numbers.
    public List<E> values() {
        return values;
    }
}
