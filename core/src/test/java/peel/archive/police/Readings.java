package peel.archive.police;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import peel.archive.format.Format;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectedRow;
import peel.archive.source.SourceFile;
import peel.archive.source.Sources;
import peel.geo.MicroDegrees;
import peel.model.ArchiveField;
import peel.model.Month;
import peel.model.PersistentId;
import peel.model.StopBooleanField;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.store.row.ArchiveRow;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Reads files of the test and keeps what came out, as text that is easy to compare.
public final class Readings {
    public static final String STREET_HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
            + "Crime type,Last outcome category,Context";
    public static final String OUTCOMES_HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
            + "Outcome type";
    public static final String STOPS_HEADER = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,"
            + "Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing";
    public static final String ID = "0123456789abcdef".repeat(4);
    public static final String GOOD_ROW = ID
            + ",2024-02,Dorset Police,Dorset Police,-1.880000,50.720001,On or near High Street,"
            + "E01034279,\"Bournemouth, Christchurch and Poole 031E\",Bicycle theft,Under investigation,";

    private Readings() {}

    /// What came out of one file.
    ///
    /// @param rows month|force|id|lat|lng|name|category|outcome, parts that a kind lacks left out; of stops
    ///            month|force|lat|lng|time|texts|flags
    /// @param cells of each crime or outcome the cells of its text columns, in the order of [ArchiveField]
    public record Reading(FileStats stats, List<String> rows, List<List<String>> cells, List<RejectedRow> rejects,
            long bytes) {}

    public static Path write(Path folder, String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.toAbsolutePath().getParent());
        return Files.write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading read(Path file) throws IOException {
        return read(file, new Vocabulary());
    }

    public static Reading read(Path file, Vocabulary words) throws IOException {
        try (Sources sources = Sources.find(file)) {
            return read(sources.files().getFirst(), words);
        }
    }

    public static Reading read(SourceFile file, Vocabulary words) throws IOException {
        List<String> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        List<RejectedRow> rejects = new ArrayList<>();
        long[] bytes = new long[1];
        Format.Csv csv = (Format.Csv) file.format();
        FileStats stats = CsvFileReader.read(file, csv.kind(), words, new Rows(rows, cells), rejects::add,
                count -> bytes[0] += count);
        return new Reading(stats, rows, cells, rejects, bytes[0]);
    }

    private record Rows(List<String> rows, List<List<String>> cells) implements RecordSink {
        @Override
        public void crime(Month month, CrimeRow row) {
            cells.add(textCells(row));
            rows.add(String.join("|", month.toString(), row.force().id(),
                    id(row.hasPersistentId(), row::persistentIdPart),
                    row.hasLocation() ? coordinates(row.latMicro(), row.lngMicro()) : "-", row.locationName(),
                    row.category().name(), row.outcome().name()));
        }

        @Override
        public void outcome(Month month, OutcomeRow row) {
            cells.add(textCells(row));
            rows.add(String.join("|", month.toString(), row.force().id(),
                    id(row.hasPersistentId(), row::persistentIdPart),
                    row.hasLocation() ? coordinates(row.latMicro(), row.lngMicro()) : "-", row.category().name()));
        }

        @Override
        public void stop(Month month, StopRow row) {
            rows.add(Readings.stop(month, row));
        }

        @Override
        public void storedResponse(StoredResponse response) {
            throw new AssertionError("a CSV has no responses");
        }
    }

    private static List<String> textCells(ArchiveRow row) {
        return Arrays.stream(ArchiveField.values()).map(row::archiveText).toList();
    }

    private static String stop(Month month, StopRow row) {
        String texts = Arrays.stream(StopTextField.values()).map(text -> row.text(text).orElse("null"))
                .collect(Collectors.joining("|"));
        String flags = Arrays.stream(StopBooleanField.values()).map(flag -> row.flag(flag).json())
                .collect(Collectors.joining("|"));
        return String.join("|", month.toString(), row.force().id(),
                row.hasLocation() ? coordinates(row.latMicro(), row.lngMicro()) : "-", row.time().toString(), texts,
                flags);
    }

    private static String id(boolean has, IntToLongFunction part) {
        return has
                ? new PersistentId(part.applyAsLong(0), part.applyAsLong(1), part.applyAsLong(2), part.applyAsLong(3))
                        .toString()
                : "";
    }

    private static String coordinates(int lat, int lng) {
        return MicroDegrees.format(lat) + "|" + MicroDegrees.format(lng);
    }
}
