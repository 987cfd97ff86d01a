package peel.store.filter;

import java.util.Set;

/// Which values of one field a filter accepts: those included, or all if none is, without those excluded.
///
/// @param <T> the type of the values
/// @param included the values accepted; empty for all
/// @param excluded the values not accepted
public record ValueFilter<T>(Set<T> included, Set<T> excluded) {
    private static final ValueFilter<Object> ANY = new ValueFilter<>(Set.of(), Set.of());

    /// Copies the sets.
    public ValueFilter {
        included = Set.copyOf(included);
        excluded = Set.copyOf(excluded);
    }

    /// Accepts every value.
    @SuppressWarnings("unchecked") // it holds no value, so it fits every type
    public static <T> ValueFilter<T> any() {
        return (ValueFilter<T>) ANY;
    }

    /// Accepts one value only.
    public static <T> ValueFilter<T> only(T value) {
        return new ValueFilter<>(Set.of(value), Set.of());
    }

    /// Whether it accepts every value.
    public boolean isAny() {
        return included.isEmpty() && excluded.isEmpty();
    }

    /// Whether it accepts a value.
    public boolean accepts(T value) {
        return (included.isEmpty() || included.contains(value)) && !excluded.contains(value);
    }

    /// Whether it accepts a record that has no value of the field: only if none is included.
    public boolean acceptsAbsent() {
        return included.isEmpty();
    }
}
