package peel.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peel.archive.format.Format;
import peel.archive.police.CsvFileReader;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.fuzz.FuzzFile.Reading;
import peel.model.Month;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Rows of the archive's three files, and whole files without a header of ours. Rows say the same together as each in a file
/// of its own.
///
/// The first character of an input says which: `s` for a street file, `o` for outcomes, `t` for stops; anything else is a
/// whole file.
public final class CsvFuzz {
    private static final String PLACE = "Longitude,Latitude,Location,LSOA code,LSOA name,";
    private static final String STREET = "Crime ID,Month,Reported by,Falls within," + PLACE
            + "Crime type,Last outcome category,Context\n";
    private static final String OUTCOMES = "Crime ID,Month,Reported by,Falls within," + PLACE + "Outcome type\n";
    private static final String STOPS = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing\n";
    private static final int LARGEST = 64_000;
    private static final int MOST_LINES = 8;

    private CsvFuzz() {}

    /// What the fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        FuzzInput.parse(input, LARGEST, CsvFuzz::check);
    }

    private static void check(byte[] text) throws IOException {
        switch (text.length == 0 ? ' ' : text[0]) {
            case 's' -> checkRows("2024-02/2024-02-dorset-street.csv", STREET, text);
            case 'o' -> checkRows("2024-02/2024-02-dorset-outcomes.csv", OUTCOMES, text);
            case 't' -> checkRows("2024-02/2024-02-dorset-stop-and-search.csv", STOPS, text);
            default -> FuzzFile.readTwice("any/data.csv", text, CsvFuzz::read);
        }
    }

    private static void checkRows(String name, String header, byte[] text) throws IOException {
        String rows = new String(text, 1, text.length - 1, ISO_8859_1);
        Reading together = FuzzFile.readTwice(name, (header + rows).getBytes(ISO_8859_1), CsvFuzz::read);
        List<String> lines = Arrays.asList(rows.split("\n", -1));
        boolean hasOtherLineEnds = rows.replace("\r\n", "").indexOf('\r') >= 0;
        if (lines.size() > MOST_LINES || hasOtherLineEnds || !together.refusal().isEmpty()) {
            return;
        }
        List<String> apart = new ArrayList<>();
        for (String line : lines) {
            apart.addAll(FuzzFile.read(name, (header + line).getBytes(ISO_8859_1), CsvFuzz::read).rows());
        }
        if (!apart.equals(together.rows())) {
            throw new AssertionError("rows say " + together.rows() + " together, and apart " + apart);
        }
    }

    private static FileStats read(SourceFile file, List<String> rows, RejectSink rejects) throws IOException {
        Format.Csv csv = (Format.Csv) file.format();
        return CsvFileReader.read(file, csv.kind(), new Vocabulary(), new Rows(rows), rejects, _ -> {
        });
    }

    private record Rows(List<String> rows) implements RecordSink {
        @Override
        public void crime(Month month, CrimeRow row) {
            rows.add(CsvFuzz.crime(month, row));
        }

        @Override
        public void outcome(Month month, OutcomeRow row) {
            rows.add(CsvFuzz.outcome(month, row));
        }

        @Override
        public void stop(Month month, StopRow row) {
            rows.add(CsvFuzz.stop(month, row));
        }

        @Override
        public void storedResponse(StoredResponse response) {
            throw new AssertionError("a CSV has no responses");
        }
    }

    private static String crime(Month month, CrimeRow row) {
        return month + "|" + row.force().id() + "|" + (row.hasPersistentId() ? row.persistentIdPart(3) : "-") + "|"
                + (row.hasLocation() ? row.latMicro() + "," + row.lngMicro() + "," + row.locationName() : "-") + "|"
                + row.category().slug() + "|" + row.outcome().name();
    }

    private static String outcome(Month month, OutcomeRow row) {
        return month + "|" + row.force().id() + "|" + (row.hasPersistentId() ? row.persistentIdPart(3) : "-") + "|"
                + row.category().code();
    }

    private static String stop(Month month, StopRow row) {
        StringBuilder text = new StringBuilder(month + "|" + row.force().id() + "|" + row.time() + "|"
                + (row.hasLocation() ? row.latMicro() + "," + row.lngMicro() : "-"));
        for (StopTextField each : StopTextField.values()) {
            text.append('|').append(row.text(each).orElse("-"));
        }
        return text.toString();
    }
}
