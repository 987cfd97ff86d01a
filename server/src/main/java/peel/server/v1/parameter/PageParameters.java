package peel.server.v1.parameter;

import java.util.Optional;
import java.util.regex.Pattern;
import peel.writer.CsvColumns;
import peel.writer.RecordFormat;

/// Reads `limit` and `columns`.
public final class PageParameters {
    private static final int MOST_RECORDS = 10_000;
    private static final long DEFAULT_RECORDS = 100;
    private static final String ALL = "all";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private PageParameters() {}

    /// The most records of a page; empty for all records.
    ///
    /// @throws peel.server.error.ApiException when it is neither a number in its range nor `all`
    public static Optional<Long> limit(GivenParameters given) {
        Optional<String> text = given.find(Parameter.LIMIT);
        if (text.isEmpty()) {
            return Optional.of(DEFAULT_RECORDS);
        }
        if (text.get().equals(ALL)) {
            return Optional.empty();
        }
        long limit = NUMBER.matcher(text.get()).matches() ? Long.parseLong(text.get()) : 0;
        if (limit < 1 || limit > MOST_RECORDS) {
            throw Wrong.value(Parameter.LIMIT, text.get(), "it must be a whole number from 1 to 10000, or all");
        }
        return Optional.of(limit);
    }

    /// The columns of a CSV.
    ///
    /// @throws peel.server.error.ApiException when they are unknown, or the format is not CSV
    public static CsvColumns columns(GivenParameters given, RecordFormat format) {
        Optional<String> text = given.find(Parameter.COLUMNS);
        if (text.isPresent() && format != RecordFormat.CSV) {
            throw Wrong.conflict(Parameter.COLUMNS, "columns are of CSV alone, but the response is "
                    + format.id() + ": request .csv, or leave out columns");
        }
        return text.map(id -> CsvColumns.find(id).orElseThrow(() -> Wrong.value(Parameter.COLUMNS, id,
                "it must be archive or v1"))).orElse(CsvColumns.ARCHIVE);
    }
}
