package peel.derive;

import peel.model.Month;

/// The two sets of map points: nearly all were replaced between the months 2022-06 and 2022-07, and a point of the one
/// that is also of the other may go by another name (docs/spec/archive.md#map-generations).
public enum MapGeneration {
    /// The points of the months up to 2022-06.
    UNTIL_2022_06,
    /// The points of the months from 2022-07 on.
    FROM_2022_07;

    private static final Month REPLACED = Month.of(2022, 7);

    /// The generation that a month's records use.
    public static MapGeneration of(Month month) {
        return month.compareTo(REPLACED) < 0 ? UNTIL_2022_06 : FROM_2022_07;
    }
}
