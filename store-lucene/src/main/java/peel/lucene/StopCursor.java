package peel.lucene;

import java.util.Optional;
import peel.derive.MapGeneration;
import peel.derive.StopOutcomeRule;
import peel.derive.StopPerson;
import peel.model.Flag;
import peel.model.Force;
import peel.model.Month;
import peel.model.StopFlag;
import peel.model.StopKey;
import peel.model.StopOutcome;
import peel.model.StopText;
import peel.model.StopTime;
import peel.store.PublishedStop;
import peel.store.StopView;
import peel.wire.JsonBytes;
import peel.wire.LocationJson;

/// Shows one stop of a month; moved from row to row.
final class StopCursor extends LocatedCursor implements StopView {
    private final Month month;
    private final MapGeneration generation;
    private final StopSection stops;
    private final StopWords words;
    private final int btp;

    private int row;
    private Optional<PublishedStop> published = Optional.empty();

    StopCursor(OpenRelease release, Month month, StopSection stops) {
        super(release.places());
        this.month = month;
        this.generation = MapGeneration.of(month);
        this.stops = stops;
        this.words = stops.words();
        this.btp = release.vocabulary().findForce(Force.BTP_ID).map(Force::ordinal).orElse(-1);
    }

    /// Shows a row.
    ///
    /// @param newRank the rank of its place, or [#UNPLACED]
    StopCursor show(int newRow, int newRank) {
        row = newRow;
        rank = newRank;
        published = stops.isLearnt(newRow) ? stops.learnt().map(learnt -> learnt.stop(newRow)) : Optional.empty();
        return this;
    }

    @Override
    public Month month() {
        return month;
    }

    @Override
    public StopTime time() {
        return new StopTime(stops.epochMicros(row));
    }

    @Override
    public String locationName() {
        return published.isPresent()
                ? published.get().locationName()
                : places.names(rank).shownInStops(generation, stops.force(row) == btp);
    }

    @Override
    public void appendLocation(JsonBytes out) {
        if (published.isPresent()) {
            LocationJson.append(out, latMicro(), lngMicro(), locationId(), published.get().locationName());
        } else {
            places.appendStopLocation(rank, generation, stops.force(row) == btp, out);
        }
    }

    @Override
    public Optional<String> text(StopText text) {
        return words.text(stops.word(row, text));
    }

    @Override
    public void appendText(StopText text, JsonBytes out) {
        words.append(stops.word(row, text), out);
    }

    @Override
    public Flag flag(StopFlag flag) {
        return stops.flag(row, flag);
    }

    @Override
    public boolean isPersonInvolved() {
        return published.map(PublishedStop::isPersonInvolved)
                .orElseGet(() -> StopPerson.isInvolved(text(StopText.TYPE).orElse("")));
    }

    @Override
    public StopOutcome outcome() {
        return published.map(PublishedStop::outcome)
                .orElseGet(() -> StopOutcomeRule.of(text(StopText.OUTCOME).orElse("")));
    }

    @Override
    public void appendOutcomeObject(JsonBytes out) {
        if (published.isPresent()) {
            StopView.super.appendOutcomeObject(out);
        } else {
            words.appendOutcomeObject(stops.word(row, StopText.OUTCOME), out);
        }
    }

    @Override
    public boolean isOutcomeFalse() {
        return published.map(PublishedStop::isOutcomeFalse).orElse(false);
    }

    @Override
    public boolean has(StopKey key) {
        return published.isEmpty() || !published.get().missingKeys().contains(key);
    }
}
