package peel.sample.national;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;

/// How much to generate. Counts are targets that an archive meets within a few per cent.
///
/// @param months how many, 1 to 180; the newest is 2025-12
/// @param crimesPerMonth street-level rows a month, at least 1,000
/// @param places map points over all forces, 1,000 to 850,000: LSOA codes have six digits
/// @param stopsPerMonth stops and searches a month
/// @param seed another seed, other rows
public record NationalSize(int months, int crimesPerMonth, int places, int stopsPerMonth, long seed) {
    /// The month in which every archive ends.
    public static final YearMonth NEWEST = YearMonth.of(2025, 12);

    /// The same month as [#index] gives it.
    static final int NEWEST_INDEX = index(NEWEST);

    /// As large as the archive that police.uk offers: three years, some 8 GB.
    public static final NationalSize FULL = new NationalSize(36, 500_000, 750_000, 15_000, 1);

    /// @throws IllegalArgumentException when a number is out of its bounds
    public NationalSize {
        requireWithin("months", months, 1, 180);
        requireWithin("crimes", crimesPerMonth, 1_000, 5_000_000);
        requireWithin("places", places, 1_000, 850_000);
        requireWithin("stops", stopsPerMonth, 0, 1_000_000);
    }

    /// The first month.
    public YearMonth oldest() {
        return NEWEST.minusMonths(months - 1L);
    }

    /// All months, oldest first.
    public List<YearMonth> allMonths() {
        return IntStream.range(0, months).mapToObj(oldest()::plusMonths).toList();
    }

    /// The month as a number that grows by one each month.
    static int index(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", but is " + value);
        }
    }
}
