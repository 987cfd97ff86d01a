package peel.embedded.query;

import java.util.Optional;
import peel.derive.InvolvedPersonRule;
import peel.derive.MapGeneration;
import peel.derive.StopOutcomeRule;
import peel.embedded.month.StopSegment;
import peel.embedded.month.StopTextDictionary;
import peel.json.JsonBuffer;
import peel.json.LocationJson;
import peel.json.StopOutcomeJson;
import peel.model.Force;
import peel.model.Month;
import peel.model.StopBooleanField;
import peel.model.StopField;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.model.StopTime;
import peel.model.TriState;
import peel.store.json.RenderedStop;
import peel.store.query.StopView;
import peel.store.row.UpstreamStop;

/// Shows one stop of a month; moved from row to row.
public final class StopCursor extends LocatedCursor implements StopView, RenderedStop {
    private final Month month;
    private final MapGeneration generation;
    private final StopSegment stops;
    private final StopTextDictionary texts;
    private final int btp;
    private final Force[] forces;

    private int row;
    private Optional<UpstreamStop> upstream = Optional.empty();

    /// A cursor that shows no row yet.
    public StopCursor(OpenRelease release, Month month, StopSegment stops) {
        super(release.places());
        this.month = month;
        this.generation = MapGeneration.of(month);
        this.stops = stops;
        this.texts = stops.texts();
        this.forces = release.forces();
        this.btp = release.vocabulary().findForce(Force.BTP_ID).map(Force::ordinal).orElse(-1);
    }

    /// Shows a row.
    ///
    /// @param newOrdinal the ordinal of its place, or [PlaceTable#UNPLACED]
    public StopCursor show(int newRow, int newOrdinal) {
        row = newRow;
        ordinal = newOrdinal;
        upstream = stops.upstreamStop(newRow);
        return this;
    }

    @Override
    public Month month() {
        return month;
    }

    @Override
    public Force force() {
        return forces[stops.force(row)];
    }

    @Override
    public StopTime time() {
        return new StopTime(stops.epochMicros(row));
    }

    @Override
    public String locationName() {
        return upstream.isPresent()
                ? upstream.get().locationName()
                : places.shownInStops(ordinal, generation, stops.force(row) == btp);
    }

    @Override
    public void appendLocation(JsonBuffer out) {
        if (upstream.isPresent()) {
            LocationJson.append(out, latMicro(), lngMicro(), locationId(), upstream.get().locationName());
        } else {
            places.appendStopLocation(ordinal, generation, stops.force(row) == btp, out);
        }
    }

    @Override
    public Optional<String> text(StopTextField field) {
        return texts.text(stops.textNumber(row, field));
    }

    @Override
    public void appendText(StopTextField field, JsonBuffer out) {
        texts.appendText(stops.textNumber(row, field), out);
    }

    @Override
    public TriState flag(StopBooleanField field) {
        return stops.flag(row, field);
    }

    @Override
    public boolean isPersonInvolved() {
        return upstream.map(UpstreamStop::isPersonInvolved)
                .orElseGet(() -> InvolvedPersonRule.isInvolved(text(StopTextField.TYPE).orElse("")));
    }

    @Override
    public StopOutcome outcome() {
        return upstream.map(UpstreamStop::outcome)
                .orElseGet(() -> StopOutcomeRule.of(text(StopTextField.OUTCOME).orElse("")));
    }

    @Override
    public void appendOutcomeObject(JsonBuffer out) {
        if (upstream.isPresent()) {
            StopOutcomeJson.append(out, upstream.get().outcome());
        } else {
            texts.appendOutcomeObject(stops.textNumber(row, StopTextField.OUTCOME), out);
        }
    }

    @Override
    public boolean isOutcomeFalse() {
        return upstream.map(UpstreamStop::isOutcomeFalse).orElse(false);
    }

    @Override
    public boolean has(StopField key) {
        return upstream.isEmpty() || !upstream.get().missingKeys().contains(key);
    }
}
