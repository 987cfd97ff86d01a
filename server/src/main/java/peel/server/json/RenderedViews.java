package peel.server.json;

import peel.json.JsonBuffer;
import peel.json.LocationJson;
import peel.json.StopOutcomeJson;
import peel.model.StopTextField;
import peel.store.json.RenderedLocation;
import peel.store.json.RenderedStop;
import peel.store.query.LocationView;
import peel.store.query.StopView;

/// Appends the parts of a record that a store may keep rendered: as the store has them, and otherwise made of the plain
/// accessors.
final class RenderedViews {
    private RenderedViews() {}

    /// Appends the `location` object of a record that has one.
    static void appendLocation(JsonBuffer out, LocationView view) {
        if (view instanceof RenderedLocation rendered) {
            rendered.appendLocation(out);
        } else {
            LocationJson.append(out, view.latMicro(), view.lngMicro(), view.locationId(), view.locationName());
        }
    }

    /// Appends a text of a stop as a JSON string, or `null`.
    static void appendText(JsonBuffer out, StopView stop, StopTextField field) {
        if (stop instanceof RenderedStop rendered) {
            rendered.appendText(field, out);
        } else {
            stop.text(field).ifPresentOrElse(out::string, () -> out.raw("null"));
        }
    }

    /// Appends the `outcome_object` of a stop.
    static void appendOutcomeObject(JsonBuffer out, StopView stop) {
        if (stop instanceof RenderedStop rendered) {
            rendered.appendOutcomeObject(out);
        } else {
            StopOutcomeJson.append(out, stop.outcome());
        }
    }
}
