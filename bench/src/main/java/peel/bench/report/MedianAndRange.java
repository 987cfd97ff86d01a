package peel.bench.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/// Median and range of a number that was measured several times.
///
/// @param median the middle one; of an even number the mean of the two in the middle
/// @param min the smallest
/// @param max the largest
public record MedianAndRange(double median, double min, double max) {

    /// Median and range of some values.
    ///
    /// @throws IllegalArgumentException if there are none
    public static MedianAndRange of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new MedianAndRange(median, sorted[0], Arrays.stream(sorted).max().orElseThrow());
    }

    /// The median, and in brackets the smallest and the largest if they look different.
    public String text() {
        String low = number(min);
        String high = number(max);
        return low.equals(high) ? number(median) : number(median) + " (" + low + " to " + high + ")";
    }

    /// How many times as large another median is: `3.2×`.
    public String ratioOf(MedianAndRange other) {
        return number(other.median / median) + "×";
    }

    /// A number with three significant digits, but all digits before the point.
    public static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
