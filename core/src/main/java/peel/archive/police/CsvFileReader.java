package peel.archive.police;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;
import peel.archive.csv.CsvLayout;
import peel.archive.csv.CsvParser;
import peel.archive.format.CsvHeaders;
import peel.archive.format.HeaderColumns;
import peel.archive.format.LayoutDetector;
import peel.archive.format.LayoutReading;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.model.DictionaryFullException;
import peel.model.RecordKind;
import peel.model.Vocabulary;

/// Goes through the rows of a CSV and turns what is wrong with one into a reject.
final class CsvFileReader {
    private final SourceFile file;
    private final RecordKind kind;
    private final FileStatsBuilder stats;
    private final RaggedRow ragged;

    CsvFileReader(SourceFile file, RecordKind kind, Vocabulary vocabulary, FileStatsBuilder stats) {
        this.file = file;
        this.kind = kind;
        this.stats = stats;
        ragged = new RaggedRow(kind, vocabulary);
    }

    void run(LongConsumer bytesRead, RowHandler handler) throws IOException {
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(LayoutDetector.HEAD);
            CsvLayout layout = layout(head);
            stats.columns(layout.notes());
            CsvParser rows = new CsvParser(head, in, layout, bytesRead);
            boolean hasRow = rows.next();
            while (hasRow && rows.line() <= layout.headerLine()) {
                hasRow = rows.next();
            }
            for (; hasRow; hasRow = rows.next()) {
                handle(rows, handler);
            }
        }
    }

    private CsvLayout layout(byte[] head) throws SourceException {
        return switch (LayoutDetector.read(head)) {
            case LayoutReading.Known(var layout) when layout.kind() == kind -> layout;
            case LayoutReading.Known(var layout) -> throw new SourceException(
                    file.name() + " is a " + layout.kind().fileSuffix() + " file and was a " + kind.fileSuffix()
                            + " file");
            case LayoutReading.Unknown(var reason) -> throw new SourceException(file.name() + ": " + reason);
        };
    }

    private void handle(CsvParser row, RowHandler handler) throws IOException {
        try {
            requireFields(row);
            handler.row(row);
        } catch (RejectedException bad) {
            if (isHeaderAgain(row)) {
                return;
            }
            stats.rejected(row.line(), bad, row.excerpt());
        } catch (DictionaryFullException e) {
            stats.rejected(row.line(),
                    new RejectedException(RejectReason.TOO_MANY_VALUES, String.valueOf(e.getMessage())), row.excerpt());
        }
    }

    private void requireFields(CsvParser row) throws RejectedException {
        switch (row.problem()) {
            case NONE -> {
            }
            case EMPTY_LINE -> throw new RejectedException(RejectReason.COLUMN_COUNT, "an empty line between rows");
            case COLUMN_COUNT -> {
                if (!ragged.evenOut(row)) {
                    throw new RejectedException(RejectReason.COLUMN_COUNT,
                            row.fieldCount() + " columns where " + row.layout().fieldCount() + " belong");
                }
            }
            case UNCLOSED_QUOTE -> throw new RejectedException(RejectReason.UNCLOSED_QUOTE,
                    "a field starts with a quote and the quote that ends it is missing or not at its end");
            case LINE_TOO_LONG -> throw new RejectedException(RejectReason.LINE_TOO_LONG,
                    "the line has more than " + CsvParser.MAX_LINE + " bytes");
            case NOT_UTF8 -> throw new RejectedException(RejectReason.NOT_UTF8, "the line has bytes that are no UTF-8");
        }
    }

    /// Whether a line that is not a row is the header, which stands again wherever files were put together.
    private boolean isHeaderAgain(CsvParser row) {
        if (row.problem() != CsvParser.LineProblem.NONE) {
            return false;
        }
        List<String> names = CsvHeaders.names(kind);
        for (int column = 0; column < names.size(); column++) {
            if (row.layout().has(column) && !HeaderColumns.key(CommonFields.text(row, column))
                    .equals(HeaderColumns.key(names.get(column)))) {
                return false;
            }
        }
        return true;
    }

    /// Takes the fields of a row that has as many as the header.
    @FunctionalInterface
    interface RowHandler {
        void row(CsvParser row) throws RejectedException, IOException;
    }
}
