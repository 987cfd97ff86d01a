package peel.server.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import peel.json.JsonBuffer;
import peel.store.query.CrimeHistory;
import peel.store.query.HistoryStep;

/// Answers of `outcomes-for-crime`: the history, then the crime in its 8-key form (docs/spec/api.md#history-record).
public final class HistoryJson {
    private HistoryJson() {}

    /// Writes one history; `outcomes` is null where the force's ids identify no crime. The release that it came from
    /// must still be open. The stream is neither flushed nor closed.
    ///
    /// @throws IOException when the stream fails
    public static void write(CrimeHistory history, OutputStream out) throws IOException {
        JsonBuffer json = new JsonBuffer(2048).raw("{\"outcomes\":");
        history.steps().ifPresentOrElse(steps -> append(json, steps), () -> json.raw("null"));
        json.raw(",\"crime\":");
        new CrimeSerializer().appendWithoutOutcome(json, history.crime());
        json.raw('}').drainTo(out);
    }

    private static void append(JsonBuffer json, List<HistoryStep> steps) {
        json.raw('[');
        String separator = "";
        for (HistoryStep step : steps) {
            json.raw(separator);
            StepSerializer.append(json, step.category(), step.date(), step.personId());
            json.raw('}');
            separator = ",";
        }
        json.raw(']');
    }
}
