package peel.recorded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import peel.archive.reject.RejectedRow;
import peel.archive.source.Sources;
import peel.geo.MicroDegrees;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.RecordSink;
import peel.store.row.StopRow;
import peel.store.row.StoredResponse;
import peel.store.row.UpstreamCrime;

/// Responses of the API for tests, and what a reader passes on from them.
final class TestResponses {
    static final String ID = "0123456789abcdef".repeat(4);
    static final String LOCATION = """
            {"latitude":"52.629909","street":{"id":883345,"name":"On or near Marquis Street"},"longitude":"-1.132073"}""";
    static final String CRIME = """
            {"category":"violent-crime","location_type":"Force","location":%s,"context":"",\
            "outcome_status":{"category":"Status update unavailable","date":"2020-06"},"persistent_id":"%s",\
            "id":81515429,"location_subtype":"","month":"2020-02"}""".formatted(LOCATION, ID);
    static final String OUTCOME = """
            {"category":{"code":"local-resolution","name":"Local resolution"},"date":"2020-06","person_id":null,\
            "crime":{"category":"violent-crime","location_type":"Force","location":%s,"context":"",\
            "persistent_id":"%s","id":81515429,"location_subtype":"ROAD","month":"2020-02"}}""".formatted(LOCATION,
            ID);

    private TestResponses() {}

    /// A row with the month for which it was passed on.
    record Dated<R>(Month month, R row) {}

    /// What was read from one response.
    record Read(ReadResult reading, List<Dated<CrimeRow>> crimes, List<Dated<OutcomeRow>> outcomes,
            List<Dated<StopRow>> stops, List<StoredResponse> references, List<RejectedRow> rejects, long bytes) {
        CrimeRow crime() {
            return crimes.getFirst().row();
        }
    }

    static Read read(Path folder, String name, String json) throws IOException {
        return read(Files.write(folder.resolve(name), json.getBytes(StandardCharsets.UTF_8)), new Vocabulary());
    }

    static Read read(Path file, Vocabulary vocabulary) throws IOException {
        List<Dated<CrimeRow>> crimes = new ArrayList<>();
        List<Dated<OutcomeRow>> outcomes = new ArrayList<>();
        List<Dated<StopRow>> stops = new ArrayList<>();
        List<StoredResponse> references = new ArrayList<>();
        List<RejectedRow> rejects = new ArrayList<>();
        long[] bytes = new long[1];
        RecordSink sink = new RecordSink() {
            @Override
            public void storedResponse(StoredResponse response) {
                references.add(response);
            }

            @Override
            public void crime(Month month, CrimeRow row) {
                crimes.add(new Dated<>(month, row));
            }

            @Override
            public void outcome(Month month, OutcomeRow row) {
                outcomes.add(new Dated<>(month, row));
            }

            @Override
            public void stop(Month month, StopRow row) {
                stops.add(new Dated<>(month, row));
            }
        };
        try (Sources sources = Sources.find(file)) {
            ReadResult reading = ResponseFileReader.read(sources.files().getFirst(), vocabulary, sink, rejects::add,
                    count -> bytes[0] += count);
            return new Read(reading, crimes, outcomes, stops, references, rejects, bytes[0]);
        }
    }

    /// A crime written as the API writes it (docs/spec/api.md#crime-record), for comparison with what was read.
    static String json(Month month, CrimeRow row) {
        UpstreamCrime details = row.upstream().orElseThrow();
        String location = row.hasLocation()
                ? "{\"latitude\":\"" + MicroDegrees.format(row.latMicro()) + "\",\"street\":{\"id\":"
                        + details.locationId().orElseThrow() + ",\"name\":\"" + escaped(row.locationName())
                        + "\"},\"longitude\":\"" + MicroDegrees.format(row.lngMicro()) + "\"}"
                : "null";
        String type = !row.hasLocation() ? "null" : details.isBritishTransportPolice() ? "\"BTP\"" : "\"Force\"";
        String status = row.outcome().isNone()
                ? "null"
                : "{\"category\":\"" + row.outcome().name() + "\",\"date\":\"" + details.outcomeMonth().orElseThrow()
                        + "\"}";
        String id = row.hasPersistentId()
                ? "%016x%016x%016x%016x".formatted(row.persistentIdPart(0), row.persistentIdPart(1),
                        row.persistentIdPart(2), row.persistentIdPart(3))
                : "";
        return "{\"category\":\"" + row.category().slug() + "\",\"location_type\":" + type + ",\"location\":" + location
                + ",\"context\":\"" + details.context() + "\",\"outcome_status\":" + status + ",\"persistent_id\":\""
                + id + "\",\"id\":" + details.id() + ",\"location_subtype\":\"" + details.locationSubtype()
                + "\",\"month\":\"" + month + "\"}";
    }

    /// Slashes and characters outside of ASCII as the API escapes them.
    private static String escaped(String text) {
        return text.chars().mapToObj(c -> c == '/' ? "\\/" : c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
