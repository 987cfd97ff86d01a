package peel.sample.city;

import java.time.YearMonth;

/// The two sets of map points: nearly all were replaced between 2022-06 and 2022-07
/// (docs/spec/archive.md#map-generations).
public enum MapGeneration {
    UNTIL_2022_06, FROM_2022_07;

    public static MapGeneration of(YearMonth month) {
        return month.isBefore(YearMonth.of(2022, 7)) ? UNTIL_2022_06 : FROM_2022_07;
    }
}
