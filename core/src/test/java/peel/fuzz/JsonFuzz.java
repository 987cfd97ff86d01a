package peel.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import peel.archive.reject.FileStats;
import peel.archive.reject.RejectSink;
import peel.archive.source.SourceFile;
import peel.fuzz.FuzzFile.Reading;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.recorded.ResponseFileReader;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;

/// Recorded responses of the API. White space at the end of a file changes nothing.
///
/// The first character of an input picks the file's name, from `0` on.
public final class JsonFuzz {
    private static final List<String> NAMES = List.of("crimes-street.json",
            "crimes-no-location__force=kent.json", "outcomes-at-location__date=2020-12.json",
            "outcomes-for-crime.json", "stops-force__force=leicestershire__date=2021-03.json",
            "forces.json", "neighbourhood-boundary__force=kent__id=NC04.json",
            "neighbourhood-people__force=kent__id=NC04.json", "crime-categories.json", "recorded.json");
    private static final int LARGEST = 128_000;

    private JsonFuzz() {}

    /// What the fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        FuzzInput.parse(input, LARGEST, JsonFuzz::check);
    }

    private static void check(byte[] text) throws IOException {
        if (text.length == 0) {
            return;
        }
        String name = NAMES.get((text[0] - '0' & 0xff) % NAMES.size());
        byte[] json = Arrays.copyOfRange(text, 1, text.length);
        Reading reading = FuzzFile.readTwice(name, json, JsonFuzz::read);
        if (reading.refusal().isEmpty() && !isWide(json)) {
            byte[] longer = Arrays.copyOf(json, json.length + 2);
            longer[json.length] = '\n';
            longer[json.length + 1] = ' ';
            Reading withSpace = FuzzFile.read(name, longer, JsonFuzz::read);
            if (!withSpace.equals(reading)) {
                throw new AssertionError("white space at the end changes " + reading + " to " + withSpace);
            }
        }
    }

    /// Whether characters may take two or four bytes, so that a blank of one byte is not white space.
    private static boolean isWide(byte[] json) {
        for (byte each : json) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static FileStats read(SourceFile file, List<String> rows, RejectSink rejects) throws IOException {
        return ResponseFileReader.read(file, new Vocabulary(), new Rows(rows), rejects, _ -> {
        }).stats();
    }

    private record Rows(List<String> rows) implements RecordSink {
        @Override
        public void storedResponse(StoredResponse response) {
            rows.add("response of " + response.body().length + " bytes");
        }

        @Override
        public void crime(Month month, CrimeRow row) {
            rows.add(month + "|" + row.category().slug() + "|" + row.outcome().name() + "|"
                    + (row.hasLocation() ? row.latMicro() + "," + row.lngMicro() + "," + row.locationName() : "-"));
        }

        @Override
        public void outcome(Month month, OutcomeRow row) {
            rows.add(month + "|" + row.category().code() + "|"
                    + (row.hasPersistentId() ? row.persistentIdPart(0) : "-"));
        }

        @Override
        public void stop(Month month, StopRow row) {
            rows.add(month + "|" + row.force().id() + "|" + row.time());
        }
    }
}
