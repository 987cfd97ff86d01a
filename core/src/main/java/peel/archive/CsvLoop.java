package peel.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;
import peel.model.RecordKind;
import peel.model.TooManyWordsException;

/// Goes through the rows of a CSV and turns what is wrong with one into a reject.
final class CsvLoop {
    private final SourceFile file;
    private final RecordKind kind;
    private final Tally tally;

    CsvLoop(SourceFile file, RecordKind kind, Tally tally) {
        this.file = file;
        this.kind = kind;
        this.tally = tally;
    }

    void run(LongConsumer bytesRead, RowHandler handler) throws IOException {
        try (InputStream in = file.open()) {
            RowReader rows = new RowReader(in, Headers.columns(kind), bytesRead);
            requireHeader(rows);
            while (rows.next()) {
                handle(rows, handler);
            }
        }
    }

    private void handle(RowReader row, RowHandler handler) throws IOException {
        try {
            requireFields(row);
            handler.row(row);
        } catch (BadRow bad) {
            tally.rejected(row.line(), bad.reason(), bad.detail(), row.excerpt());
        } catch (TooManyWordsException e) {
            tally.rejected(row.line(), RejectReason.TOO_MANY_WORDS, String.valueOf(e.getMessage()), row.excerpt());
        }
    }

    private void requireHeader(RowReader rows) throws IOException {
        byte[] header = Headers.of(kind).getBytes(StandardCharsets.US_ASCII);
        if (!rows.next() || rows.line() != 1 || rows.problem() != RowReader.LineProblem.NONE
                || !Arrays.equals(header, 0, header.length, rows.bytes(), rows.from(0),
                        rows.to(Headers.columns(kind) - 1))) {
            throw new SourceException(file.name() + " has no header of " + kind.fileWord()
                    + " files, which is: " + Headers.of(kind));
        }
    }

    private void requireFields(RowReader row) throws BadRow {
        switch (row.problem()) {
            case NONE -> {
            }
            case COLUMN_COUNT -> throw new BadRow(RejectReason.COLUMN_COUNT,
                    row.fieldCount() + " columns where " + Headers.columns(kind) + " belong");
            case UNCLOSED_QUOTE -> throw new BadRow(RejectReason.UNCLOSED_QUOTE,
                    "a field starts with a quote and the quote that ends it is missing or not at its end");
            case LINE_TOO_LONG -> throw new BadRow(RejectReason.LINE_TOO_LONG,
                    "the line has more than " + RowReader.MAX_LINE + " bytes");
            case NOT_UTF8 -> throw new BadRow(RejectReason.NOT_UTF8, "the line has bytes that are no UTF-8");
        }
    }

    /// Takes the fields of a row that has as many as the header.
    @FunctionalInterface
    interface RowHandler {
        void row(RowReader row) throws BadRow, IOException;
    }
}
