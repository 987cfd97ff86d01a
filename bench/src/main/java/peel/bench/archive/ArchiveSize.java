package peel.bench.archive;

import java.util.List;
import java.util.stream.IntStream;
import peel.model.Month;

/// How much to generate. Counts are targets that an archive meets within a few per cent.
///
/// @param months how many, 1 to 180; the newest is 2025-12
/// @param crimesPerMonth street-level rows a month, at least 1,000
/// @param places map points over all forces, 1,000 to 850,000: LSOA codes have six digits
/// @param stopsPerMonth stops and searches a month
/// @param seed another seed, other rows
public record ArchiveSize(int months, int crimesPerMonth, int places, int stopsPerMonth, long seed) {
    /// The month in which every archive ends.
    public static final Month NEWEST = Month.of(2025, 12);

    /// As large as the archive that police.uk offers: three years, some 8 GB.
    public static final ArchiveSize FULL = new ArchiveSize(36, 500_000, 750_000, 15_000, 1);

    /// @throws IllegalArgumentException when a number is out of its bounds
    public ArchiveSize {
        requireWithin("months", months, 1, 180);
        requireWithin("crimes", crimesPerMonth, 1_000, 5_000_000);
        requireWithin("places", places, 1_000, 850_000);
        requireWithin("stops", stopsPerMonth, 0, 1_000_000);
    }

    /// The first month.
    public Month oldest() {
        return NEWEST.plus(1 - months);
    }

    /// All months, oldest first.
    public List<Month> allMonths() {
        return IntStream.range(0, months).mapToObj(oldest()::plus).toList();
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", but is " + value);
        }
    }
}
