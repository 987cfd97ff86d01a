package peel.bench.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/// The same measured several times.
///
/// @param median the middle one; of an even number the mean of the two in the middle
/// @param least the smallest
/// @param most the largest
public record Spread(double median, double least, double most) {

    /// The spread of some values.
    ///
    /// @throws IllegalArgumentException when there are none
    public static Spread of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], Arrays.stream(sorted).max().orElseThrow());
    }

    /// The median, and in brackets the smallest and the largest where they read otherwise.
    public String text() {
        String low = number(least);
        String high = number(most);
        return low.equals(high) ? number(median) : number(median) + " (" + low + " to " + high + ")";
    }

    /// How often this goes into another: `3.2×`.
    public String ratioOf(Spread other) {
        return number(other.median / median) + "×";
    }

    /// A number with three digits that count, at least those before the point.
    public static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
