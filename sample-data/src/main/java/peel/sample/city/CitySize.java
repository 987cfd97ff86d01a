package peel.sample.city;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much demo data to make. Counts are targets: an archive comes within a few per cent of them.
///
/// A national size for measurements, 500,000 crimes a month of which some 5,500 (stations included) lie within one
/// mile of the city's centre: `new CitySize(months, 500_000, 60_000, 5_000, 10_000)`.
///
/// @param months the months of the archive, oldest first, each once; gaps are allowed
/// @param crimesPerMonth street-level rows a month, all forces together, at least 500
/// @param places map points of one set of points, all police forces together, at least 300; there is one set until
///     2022-06 and another from 2022-07
/// @param centreCrimesPerMonth rows a month within one mile of 52.629729,-1.131592 (latitude first), those of railway
///     stations not counted; at most half of `crimesPerMonth`, and at most twice `places`
/// @param stopsPerMonth stop-and-search rows a month, all forces together, at least 20
public record CitySize(List<YearMonth> months, int crimesPerMonth, int places, int centreCrimesPerMonth,
        int stopsPerMonth) {

    /// What `peel demo` shows: some 12,000 crimes of 2017-01 to 2017-03 and 2023-12 to 2024-03.
    public static final CitySize DEMO = new CitySize(
            Stream.concat(consecutive(YearMonth.of(2017, 1), 3), consecutive(YearMonth.of(2023, 12), 4)).toList(),
            1_715, 1_500, 350,
            80);

    /// @throws IllegalArgumentException if a number is out of its bounds or the months are none, repeated or unsorted
    public CitySize {
        months = List.copyOf(months);
        if (months.isEmpty() || !List.copyOf(new TreeSet<>(months)).equals(months)) {
            throw new IllegalArgumentException(
                    "months must be one or more, oldest first, each once, but are " + months);
        }
        requireWithin("crimesPerMonth", crimesPerMonth, 500, 5_000_000);
        requireWithin("places", places, 300, 750_000);
        requireWithin("centreCrimesPerMonth", centreCrimesPerMonth, 50, Math.min(crimesPerMonth / 2, places * 2));
        requireWithin("stopsPerMonth", stopsPerMonth, 20, 1_000_000);
    }

    /// The month the archive was published: outcomes later than this have not happened yet.
    public YearMonth newestMonth() {
        return months.getLast();
    }

    private static Stream<YearMonth> consecutive(YearMonth first, int count) {
        return IntStream.range(0, count).mapToObj(first::plusMonths);
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    name + " must be from " + least + " to " + most + ", but is " + value);
        }
    }
}
