package peel.model;

import java.util.Optional;

/// A calendar month, the unit in which police data is published. Ordered by time.
///
/// @param index months since January of the year 0 (`year * 12 + month - 1`), from 1900-01 to 2199-12
public record Month(int index) implements Comparable<Month> {
    private static final int FIRST_INDEX = 1900 * 12;
    private static final int LAST_INDEX = 2200 * 12 - 1;

    /// @throws IllegalArgumentException for an index outside 1900-01 to 2199-12
    public Month {
        if (index < FIRST_INDEX || index > LAST_INDEX) {
            throw new IllegalArgumentException("month index " + index + " is outside 1900-01 to 2199-12");
        }
    }

    /// The month of a year.
    ///
    /// @param year 1900 to 2199
    /// @param month 1 to 12
    /// @throws IllegalArgumentException for any other year or month
    public static Month of(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month " + month + " is not 1 to 12");
        }
        return new Month(year * 12 + month - 1);
    }

    /// Reads `YYYY-MM`, the form of the archive and of the API's `date` (docs/spec/api.md#months). Empty for any other
    /// text.
    public static Optional<Month> parse(CharSequence text) {
        if (text.length() != 7 || text.charAt(4) != '-') {
            return Optional.empty();
        }
        int digits = 0;
        for (int i = 0; i < 7; i++) {
            if (i == 4) {
                continue;
            }
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            digits = digits * 10 + digit;
        }
        int year = digits / 100;
        int month = digits % 100;
        return month < 1 || month > 12 || year < 1900 || year > 2199 ? Optional.empty() : Optional.of(of(year, month));
    }

    /// The calendar year, for example 2024.
    public int year() {
        return index / 12;
    }

    /// The month of the year, 1 to 12.
    public int monthOfYear() {
        return index % 12 + 1;
    }

    /// The month `months` later, or earlier when negative.
    ///
    /// @throws IllegalArgumentException when that is outside 1900-01 to 2199-12
    public Month plus(int months) {
        return new Month(index + months);
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index, other.index);
    }

    /// `YYYY-MM`.
    @Override
    public String toString() {
        int month = monthOfYear();
        return year() + (month < 10 ? "-0" : "-") + month;
    }
}
