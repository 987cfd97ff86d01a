package peel.embedded.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import peel.concurrent.Checkpoint;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.StopSegment;
import peel.model.StopOutcome;
import peel.model.StopTextField;
import peel.store.row.UpstreamStop;

/// The different values of the stops of a release, each list sorted by characters. Blank is none of them.
///
/// @param texts the texts of each field
/// @param outcomeIds the ids of outcomes
public record StopValues(Map<StopTextField, List<String>> texts, List<String> outcomeIds) {
    private static final int ROWS_TO_CHECKPOINT = 256;

    /// The texts of a field.
    public List<String> texts(StopTextField field) {
        return texts.getOrDefault(field, List.of());
    }

    /// The position of a value in a sorted list, if it is there.
    public static Optional<Integer> position(List<String> sorted, String value) {
        int position = Collections.binarySearch(sorted, value);
        return position < 0 ? Optional.empty() : Optional.of(position);
    }

    /// Collects the values from all stops.
    ///
    /// @throws peel.store.DamagedReleaseException when a month is damaged
    static StopValues of(OpenRelease release) {
        Map<StopTextField, TreeSet<String>> texts = new EnumMap<>(StopTextField.class);
        TreeSet<String> outcomeIds = new TreeSet<>();
        for (OpenMonth month : release.months()) {
            release.damage().requireIntact(month.files().month());
            if (month.files().stops().isPresent()) {
                add(month.files().stops().get(), texts, outcomeIds);
            }
        }
        outcomeIds.remove("");
        Map<StopTextField, List<String>> lists = new EnumMap<>(StopTextField.class);
        texts.forEach((field, set) -> lists.put(field, List.copyOf(set)));
        return new StopValues(lists, List.copyOf(outcomeIds));
    }

    private static void add(StopSegment stops, Map<StopTextField, TreeSet<String>> texts, TreeSet<String> outcomeIds) {
        for (StopTextField field : StopTextField.values()) {
            TreeSet<String> found = texts.computeIfAbsent(field, _ -> new TreeSet<>());
            boolean[] isUsed = new boolean[stops.texts().size()];
            for (int row = 0; row < stops.rows(); row++) {
                isUsed[stops.textNumber(row, field)] = true;
                if (row % ROWS_TO_CHECKPOINT == 0) {
                    Checkpoint.pass();
                }
            }
            for (int number = 0; number < isUsed.length; number++) {
                if (isUsed[number]) {
                    stops.texts().text(number).filter(text -> !text.isEmpty()).ifPresent(found::add);
                    if (field == StopTextField.OUTCOME) {
                        outcomeIds.add(stops.texts().outcome(number).id());
                    }
                }
            }
        }
        stops.upstream().ifPresent(upstream -> {
            for (int entry = 0; entry < upstream.size(); entry++) {
                stops.upstreamStop(upstream.row(entry)).map(UpstreamStop::outcome).map(StopOutcome::id)
                        .ifPresent(outcomeIds::add);
            }
        });
    }
}
