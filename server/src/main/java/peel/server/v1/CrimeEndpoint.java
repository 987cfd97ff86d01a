package peel.server.v1;

import java.util.List;
import peel.json.JsonBuffer;
import peel.model.PersistentId;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.store.query.CrimeHistory;
import peel.store.query.HistoryStep;
import peel.writer.DataLicence;
import peel.writer.RecordJson;

/// `/v1/crimes/{persistent_id}`: one crime with its history.
final class CrimeEndpoint {
    static final String ID = "persistent_id";

    private CrimeEndpoint() {}

    static V1Response respond(V1Request request) {
        String text = request.context().pathVariable(ID);
        PersistentId id = PersistentId.parse(text).orElseThrow(() -> new ApiException(ErrorCode.MALFORMED_CRIME, ID,
                ApiException.quote(text) + " is not the id of a crime: it has 64 digits 0-9a-f"));
        CrimeHistory history = request.release().history(id).orElseThrow(() -> new ApiException(
                ErrorCode.UNKNOWN_CRIME, ID, "there is no crime " + id + " in this release"));
        long release = request.release().info().number();
        return V1Response.json(json -> {
            JsonObject.append(json, response -> append(response, history, release));
            return 1;
        });
    }

    private static void append(JsonObject response, CrimeHistory history, long release) {
        response.number("release", release);
        response.text("licence", DataLicence.NAME);
        RecordJson.append(response.key("crime"), history.crime());
        if (history.steps().isPresent()) {
            List<HistoryStep> steps = history.steps().get();
            response.array("history", steps, CrimeEndpoint::append);
        } else {
            response.textOrNull("history", "");
        }
    }

    private static void append(JsonObject object, HistoryStep step) {
        object.object("outcome", outcome -> outcome.text("code", step.category().code()).text("name",
                step.category().name()));
        object.text("month", step.date().toString());
        JsonBuffer person = object.key("person_id");
        step.personId().ifPresentOrElse(person::number, () -> person.raw("null"));
        object.text("source", step.isDerived() ? "derived" : "published");
    }
}
