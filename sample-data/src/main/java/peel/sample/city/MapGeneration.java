package peel.sample.city;

import java.time.YearMonth;

/// The two sets of places: nearly all were replaced between 2022-06 and 2022-07
/// (docs/spec/archive.md#map-generations).
public enum MapGeneration {
    /// The points of the months up to 2022-06.
    UNTIL_2022_06,
    /// The points of the months from 2022-07 on.
    FROM_2022_07;

    /// The generation of a month.
    public static MapGeneration of(YearMonth month) {
        return month.isBefore(YearMonth.of(2022, 7)) ? UNTIL_2022_06 : FROM_2022_07;
    }
}
