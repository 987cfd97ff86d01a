package peel.bench.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import peel.json.JsonBuffer;
import peel.json.LocationJson;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;

/// Writes the rows of an engine as a response: the same 9 keys that Peel writes, as bytes too, in pieces of 32 KiB.
final class CrimeJsonWriter {
    private static final int PIECE_BYTES = 32 * 1024;
    private static final byte[][] CATEGORIES = new byte[64][];
    private static final byte[][] OUTCOMES = new byte[64][];

    static {
        var vocabulary = new Vocabulary();
        for (CrimeCategory category : vocabulary.categories()) {
            CATEGORIES[category.ordinal()] = new JsonBuffer(64).string(category.slug()).toByteArray();
        }
        for (OutcomeCategory outcome : vocabulary.outcomes()) {
            OUTCOMES[outcome.ordinal()] = new JsonBuffer(64).string(outcome.name()).toByteArray();
        }
    }

    private final JsonBuffer json = new JsonBuffer(PIECE_BYTES * 2).raw('[');
    private final OutputStream out;
    private String separator = "";

    CrimeJsonWriter(OutputStream out) {
        this.out = out;
    }

    /// Begins a crime at a place.
    ///
    /// @param subtype of British Transport Police's places; empty for all others
    void placed(int category, int latMicro, int lngMicro, int place, String name, String subtype) throws IOException {
        begin(category);
        json.raw(subtype.isEmpty() ? "\"Force\",\"location\":" : "\"BTP\",\"location\":");
        LocationJson.append(json, latMicro, lngMicro, place, name);
        json.raw(",\"context\":\"\",\"location_subtype\":").string(subtype);
    }

    /// Begins a crime whose `location` has been rendered before.
    void placed(int category, byte[] location, String subtype) throws IOException {
        begin(category);
        json.raw(subtype.isEmpty() ? "\"Force\",\"location\":" : "\"BTP\",\"location\":").raw(location);
        json.raw(",\"context\":\"\",\"location_subtype\":").string(subtype);
    }

    /// Begins a crime without a place.
    void unplaced(int category) throws IOException {
        begin(category);
        json.raw("null,\"location\":null,\"context\":\"\",\"location_subtype\":\"\"");
    }

    private void begin(int category) throws IOException {
        if (json.length() >= PIECE_BYTES) {
            json.drainTo(out);
        }
        json.raw(separator).raw("{\"category\":").raw(CATEGORIES[category]).raw(",\"location_type\":");
        separator = ",";
    }

    /// Ends a crime.
    ///
    /// @param outcome 0 for none
    /// @param persistentId 64 digits or none
    void end(int outcome, int outcomeMonth, String persistentId, int id, int month) {
        outcome(outcome, outcomeMonth);
        json.raw(persistentId);
        tail(id, month);
    }

    /// Ends a crime whose id is kept as 32 bytes or none.
    void end(int outcome, int outcomeMonth, byte[] persistentId, int id, int month) {
        outcome(outcome, outcomeMonth);
        if (persistentId.length > 0) {
            ByteBuffer digits = ByteBuffer.wrap(persistentId);
            while (digits.hasRemaining()) {
                json.hex(digits.getLong());
            }
        }
        tail(id, month);
    }

    private void outcome(int outcome, int outcomeMonth) {
        if (outcome == 0) {
            json.raw(",\"outcome_status\":null");
        } else {
            json.raw(",\"outcome_status\":{\"category\":").raw(OUTCOMES[outcome]).raw(",\"date\":\"")
                    .month(new Month(outcomeMonth)).raw("\"}");
        }
        json.raw(",\"persistent_id\":\"");
    }

    private void tail(int id, int month) {
        json.raw("\",\"id\":").number(id).raw(",\"month\":\"").month(new Month(month)).raw("\"}");
    }

    /// Ends the response.
    void finish() throws IOException {
        json.raw(']').drainTo(out);
    }
}
