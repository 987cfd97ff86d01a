package peel.server.json;

import java.io.IOException;
import java.io.OutputStream;
import peel.json.JsonBuffer;
import peel.store.Release;
import peel.store.query.OutcomeQuery;

/// Answers of `outcomes-at-location`: an array of outcomes, each with its crime in the 8-key form
/// (docs/spec/api.md#outcome-record).
public final class OutcomeJson {
    private OutcomeJson() {}

    /// Writes the outcomes of a query, in the release's order and in pieces of some 32 KiB. The stream is neither
    /// flushed nor closed.
    ///
    /// @return how many outcomes were written
    /// @throws IOException when the stream fails; what was written until then is no complete JSON
    public static long write(Release release, OutcomeQuery query, OutputStream out) throws IOException {
        JsonArrayWriter array = new JsonArrayWriter(out);
        CrimeSerializer crimes = new CrimeSerializer();
        release.outcomes(query, outcome -> {
            JsonBuffer json = array.next();
            StepSerializer.append(json, outcome.category(), outcome.date(), outcome.personId());
            json.raw(",\"crime\":");
            crimes.appendWithoutOutcome(json, outcome.crime());
            json.raw('}');
        });
        return array.finish();
    }
}
