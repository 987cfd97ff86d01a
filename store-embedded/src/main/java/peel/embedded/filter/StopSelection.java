package peel.embedded.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import peel.embedded.month.StopSegment;
import peel.embedded.month.StopTextDictionary;
import peel.embedded.query.OpenRelease;
import peel.model.Force;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.store.filter.RecordFilter;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhatFilter;
import peel.store.row.UpstreamStop;

/// Which stops a filter selects, apart from where they lie.
public final class StopSelection {
    private final boolean[] isForce;
    private final ValueFilter<String> outcomeIds;
    private final Map<StopTextField, ValueFilter<String>> texts;
    private final boolean isAnywhere;

    private StopSelection(boolean[] isForce, WhatFilter.Stops what, boolean isAnywhere) {
        this.isForce = isForce;
        this.outcomeIds = what.outcomeIds();
        this.texts = what.texts();
        this.isAnywhere = isAnywhere;
    }

    /// The selection of a filter of stops.
    public static StopSelection of(OpenRelease release, RecordFilter filter) {
        if (!(filter.what() instanceof WhatFilter.Stops stops)) {
            throw new IllegalArgumentException(filter.kind() + " are not stops");
        }
        List<Force> forces = release.vocabulary().forces();
        boolean[] isForce = RowSelection.accepted(forces, Force::ordinal, filter.forces());
        filter.isBtp().ifPresent(isBtp -> forces.stream().filter(force -> force.isBritishTransportPolice() != isBtp)
                .forEach(force -> isForce[force.ordinal()] = false));
        return new StopSelection(isForce, stops, filter.where().lsoas().acceptsAbsent());
    }

    /// The id of a stop's outcome, `""` without one.
    public static String outcomeId(StopSegment stops, int row) {
        return stops.upstreamStop(row).map(UpstreamStop::outcome).map(StopOutcome::id)
                .orElseGet(() -> stops.texts().outcome(stops.textNumber(row, StopTextField.OUTCOME)).id());
    }

    /// The selection in one month. Not safe for several threads.
    public InMonth in(StopSegment stops) {
        List<AcceptedText> accepted = new ArrayList<>();
        StopTextDictionary dictionary = stops.texts();
        texts.forEach((field, filter) -> {
            if (!filter.isAny()) {
                boolean[] isAccepted = new boolean[dictionary.size()];
                for (int number = 0; number < isAccepted.length; number++) {
                    isAccepted[number] = filter.accepts(dictionary.text(number).orElse(""));
                }
                accepted.add(new AcceptedText(field, isAccepted));
            }
        });
        return new InMonth(stops, accepted);
    }

    /// The texts of a field that are selected, by their numbers.
    private record AcceptedText(StopTextField field, @SuppressWarnings("ArrayRecordComponent") boolean[] isAccepted) {}

    /// The selection in one month.
    public final class InMonth {
        private final StopSegment stops;
        private final List<AcceptedText> accepted;

        private InMonth(StopSegment stops, List<AcceptedText> accepted) {
            this.stops = stops;
            this.accepted = accepted;
        }

        /// Whether a row is selected.
        public boolean accepts(int row) {
            if (!isAnywhere || !isForce[stops.force(row)]) {
                return false;
            }
            for (AcceptedText text : accepted) {
                if (!text.isAccepted[stops.textNumber(row, text.field)]) {
                    return false;
                }
            }
            return outcomeIds.isAny() || outcomeIds.accepts(outcomeId(stops, row));
        }
    }
}
