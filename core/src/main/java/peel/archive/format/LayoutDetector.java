package peel.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peel.archive.csv.ColumnNotes;
import peel.archive.csv.CsvLayout;
import peel.archive.csv.CsvText;
import peel.model.RecordKind;
import peel.text.LogText;

/// Detects from its first lines how a CSV is written. For other files the reason states why they are not of the archive.
public final class LayoutDetector {
    /// The most bytes that are looked at, in which the header has to end.
    public static final int HEAD = 16 << 10;

    /// More than a row of the archive.
    private static final int SHORT = 2048;
    private static final int LINES = 16;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?[,;\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> GRID = Set.of("easting", "northing");

    private final char lineEnd;
    private final List<String> lines;
    private int at;

    private LayoutDetector(String text) {
        lineEnd = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? '\r' : '\n';
        lines = Stream.of(text.split(Pattern.quote(String.valueOf(lineEnd)), LINES))
                .map(LayoutDetector::withoutReturns).toList();
    }

    /// Reads the first bytes of a file, at most [#HEAD].
    public static LayoutReading read(byte[] head) {
        for (RecordKind kind : RecordKind.values()) {
            if (CsvHeaders.isStart(kind, head)) {
                return new LayoutReading.Known(ofArchive(kind, head));
            }
        }
        String text = new String(head, StandardCharsets.UTF_8);
        return new LayoutDetector(text.startsWith("\ufeff") ? text.substring(1) : text).read(head.length == HEAD);
    }

    /// The layout of a file that begins as the archive's do. Its rows may begin with a number all the same.
    private static CsvLayout ofArchive(RecordKind kind, byte[] head) {
        int from = CsvHeaders.of(kind).length();
        String start = new String(head, from, Math.min(head.length - from, SHORT), StandardCharsets.UTF_8);
        int line = start.indexOf('\n') + 1;
        int end = start.indexOf('\n', line);
        CsvLayout layout = CsvLayout.ofArchive(kind, CsvHeaders.columns(kind), '\n', 1);
        return FirstRow.hasRowNumber(layout, CsvText.split(start.substring(line, end < 0 ? start.length() : end), ','))
                ? layout.withRowNumbers()
                : layout;
    }

    private LayoutReading read(boolean isCut) {
        skipBlankLines();
        List<Character> separators = SEPARATORS;
        Matcher stated = SEPARATOR_LINE.matcher(line());
        if (stated.matches()) {
            separators = List.of(stated.group(1).charAt(0));
            if (!SEPARATORS.containsAll(separators)) {
                return new LayoutReading.Unknown("its first line states the separator \"" + LogText.of(stated.group(1))
                        + "\": it must be a comma, a semicolon, a tab or |");
            }
            at++;
            skipBlankLines();
        }
        String header = line();
        if (header.isBlank()) {
            return new LayoutReading.Unknown("its first line is empty: it must be a header");
        }
        if (isCut && at == lines.size() - 1) {
            return new LayoutReading.Unknown("its first line is longer than " + HEAD + " bytes: " + LogText.of(header));
        }
        int headerLine = at + 1;
        at++;
        skipBlankLines();
        return read(header, headerLine, separators);
    }

    private LayoutReading read(String header, int headerLine, List<Character> separators) {
        List<Candidate> candidates = new ArrayList<>();
        for (char separator : separators) {
            List<String> names = CsvText.split(header, separator);
            Optional<RecordKind> kind = FirstRow.kind(names);
            if (kind.isPresent()) {
                CsvLayout archive = CsvLayout.ofArchive(kind.get(), CsvHeaders.columns(kind.get()), lineEnd, 0);
                return new LayoutReading.Known(new CsvLayout(kind.get(), separator, lineEnd, 0, archive.fieldCount(),
                        archive.fields(), header.replace(separator + " ", "").indexOf(separator) < 0,
                        ColumnNotes.NONE));
            }
            if (names.stream().map(HeaderColumns::key).collect(Collectors.toSet()).containsAll(GRID)) {
                return new LayoutReading.Unknown(
                        "it has the layout of before 2013 (Easting and Northing); the archive of "
                                + "police.uk has the same months, from 2010-12 on, in the layout of today: load those files");
            }
            for (RecordKind kindOfHeader : RecordKind.values()) {
                candidates.add(new Candidate(separator, names, new HeaderColumns(kindOfHeader, names)));
            }
        }
        return best(candidates).map(best -> layout(best, header, headerLine))
                .orElseGet(() -> new LayoutReading.Unknown(
                        "its first line is not a header of police.uk: " + LogText.of(header)));
    }

    /// The candidate that has all columns it needs, of several the one with most columns; else the one with most columns.
    private static Optional<Candidate> best(List<Candidate> candidates) {
        return candidates.stream().filter(candidate -> candidate.columns.isLikely())
                .max(Comparator.comparing((Candidate candidate) -> candidate.columns.missingNeeded().isEmpty())
                        .thenComparingInt(candidate -> candidate.columns.found()));
    }

    private LayoutReading layout(Candidate candidate, String header, int headerLine) {
        HeaderColumns columns = candidate.columns;
        RecordKind kind = columns.kind();
        List<String> missing = columns.missingNeeded();
        if (!missing.isEmpty()) {
            return new LayoutReading.Unknown("it lacks the column" + (missing.size() == 1 ? " " : "s ")
                    + String.join(", ", missing) + "; the columns of " + kind.fileSuffix() + " files are: "
                    + CsvHeaders.of(kind));
        }
        if (!columns.repeated().isEmpty()) {
            return new LayoutReading.Unknown("it has the column " + columns.repeated().getFirst()
                    + " more than once: leave one of them, or give the others another name");
        }
        CsvLayout layout = new CsvLayout(kind, candidate.separator, lineEnd, headerLine, candidate.names.size(),
                columns.fields(), header.contains(candidate.separator + " "),
                columns.notes(CsvLayout.ABSENT));
        List<String> row = CsvText.split(line(), candidate.separator);
        if (FirstRow.hasRowNumber(layout, row)) {
            return new LayoutReading.Known(layout.withRowNumbers());
        }
        int fileField = FirstRow.fileField(kind, columns.unknownFields(), row);
        return new LayoutReading.Known(fileField == CsvLayout.ABSENT
                ? layout
                : layout.withFileField(fileField, columns.notes(fileField)));
    }

    private String line() {
        return at < lines.size() ? lines.get(at) : "";
    }

    private void skipBlankLines() {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
    }

    private static String withoutReturns(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return line.substring(0, end);
    }

    /// A header read with one separator and as one kind.
    private record Candidate(char separator, List<String> names, HeaderColumns columns) {}
}
