package peel.archive.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peel.model.Month;

/// Reads the month of a row as programs write it.
///
/// `2024-01` and any day of it, `2024-01-01`, with or without midnight behind it, say which month they mean. Excel's
/// `Jan-24` (which may be a day in January too) and `01/02/2024` (which may be the second of January) do not; they are read
/// when the file's name states the same month.
public final class MonthText {
    private static final int LONGEST = 40;
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]00:00(?::00(?:\\.0{1,9})?)?(?:Z|\\+00:?00)?)?");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z]{3})[- ](\\d{4}|\\d{2})");
    private static final Pattern FIRST_DAY = Pattern.compile("0?1/(\\d{1,2})/(\\d{4})");
    private static final List<String> NAMES = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private MonthText() {}

    /// The month of a cell.
    ///
    /// @param stated the month that the name of the row's file states
    public static Optional<Month> parse(String cell, Optional<Month> stated) {
        String text = cell.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Month> month = Month.parse(text);
        return month.isPresent() ? month : ofDay(text).or(() -> stated.filter(name -> mayMean(text, name)));
    }

    private static Optional<Month> ofDay(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(day.group(1));
            return Month.parse(date.toString().substring(0, 7));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean mayMean(String text, Month stated) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int year = Integer.parseInt(named.group(2));
            return NAMES.indexOf(named.group(1).toLowerCase(Locale.ROOT)) == stated.monthOfYear() - 1
                    && year == (named.group(2).length() == 2 ? stated.year() % 100 : stated.year());
        }
        Matcher first = FIRST_DAY.matcher(text);
        return first.matches() && Integer.parseInt(first.group(1)) == stated.monthOfYear()
                && Integer.parseInt(first.group(2)) == stated.year();
    }
}
