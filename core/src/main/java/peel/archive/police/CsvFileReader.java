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
import peel.archive.reject.FileStats;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectSink;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.model.DictionaryFullException;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.row.RecordSink;

/// Reads a CSV file of police.uk: crimes, outcomes, or stops and searches.
public final class CsvFileReader {
    private final SourceFile file;
    private final RecordKind kind;
    private final FileStatsBuilder stats;
    private final PoliceRow row;
    private final RaggedRow ragged;
    private final RecordSink records;

    private CsvFileReader(SourceFile file, RecordKind kind, Vocabulary vocabulary, RecordSink records,
            RejectSink rejects) {
        this.file = file;
        this.kind = kind;
        this.records = records;
        stats = new FileStatsBuilder(file, rejects);
        row = switch (kind) {
            case STREET -> new StreetRow(file, vocabulary, stats);
            case OUTCOMES -> new OutcomesRow(file, vocabulary, stats);
            case STOP_AND_SEARCH -> new StopsRow(file, vocabulary, stats);
        };
        ragged = new RaggedRow(kind, vocabulary);
    }

    /// Reads the whole file. Every row is either handed over or rejected, in the order of the file.
    ///
    /// @param kind what the file holds, see [SourceFile#format]
    /// @param vocabulary grows by the categories, outcomes and forces that it does not have
    /// @param records receives the rows, as flyweights
    /// @param rejects receives what is wrong with the other rows
    /// @param bytesRead receives how many of the file's bytes were read, in pieces
    /// @throws SourceException when the file does not have the columns of its kind, or lies in a zip and is damaged; rows
    ///             may have been handed over before
    /// @throws IOException when the disk fails, or what the sinks throw
    public static FileStats read(SourceFile file, RecordKind kind, Vocabulary vocabulary, RecordSink records,
            RejectSink rejects, LongConsumer bytesRead) throws IOException {
        CsvFileReader reader = new CsvFileReader(file, kind, vocabulary, records, rejects);
        reader.readAll(bytesRead);
        return reader.stats.build();
    }

    private void readAll(LongConsumer bytesRead) throws IOException {
        try (InputStream in = file.open(bytesRead)) {
            byte[] head = in.readNBytes(LayoutDetector.HEAD);
            CsvLayout layout = layout(head);
            stats.columns(layout.notes());
            CsvParser rows = new CsvParser(head, in, layout);
            boolean hasRow = rows.next();
            while (hasRow && rows.line() <= layout.headerLine()) {
                hasRow = rows.next();
            }
            for (; hasRow; hasRow = rows.next()) {
                handle(rows);
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

    private void handle(CsvParser line) throws IOException {
        try {
            requireFields(line);
            row.read(line, records, stats);
        } catch (RejectedException bad) {
            if (isHeaderAgain(line)) {
                return;
            }
            stats.rejected(line.line(), bad, line.excerpt());
        } catch (DictionaryFullException e) {
            stats.rejected(line.line(),
                    new RejectedException(RejectReason.TOO_MANY_VALUES, String.valueOf(e.getMessage())),
                    line.excerpt());
        }
    }

    private void requireFields(CsvParser line) throws RejectedException {
        switch (line.problem()) {
            case NONE -> {
            }
            case EMPTY_LINE -> throw new RejectedException(RejectReason.COLUMN_COUNT, "an empty line between rows");
            case COLUMN_COUNT -> {
                if (!ragged.evenOut(line)) {
                    throw new RejectedException(RejectReason.COLUMN_COUNT,
                            line.fieldCount() + " columns where " + line.layout().fieldCount() + " belong");
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
    private boolean isHeaderAgain(CsvParser line) {
        if (line.problem() != CsvParser.LineProblem.NONE) {
            return false;
        }
        List<String> names = CsvHeaders.names(kind);
        for (int column = 0; column < names.size(); column++) {
            if (line.layout().has(column) && !HeaderColumns.key(CommonFields.text(line, column))
                    .equals(HeaderColumns.key(names.get(column)))) {
                return false;
            }
        }
        return true;
    }
}
