package peel.embedded.query;

import java.util.ArrayList;
import java.util.List;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PackedRow;
import peel.embedded.month.RowRangeCursor;
import peel.embedded.month.RowRanges;
import peel.embedded.month.Segment;
import peel.embedded.month.StopSegment;
import peel.model.Month;

/// The months in which a record lies at a place. Places are looked up fastest in rising order. Not safe for several threads.
final class PlaceMonths {
    private final OpenRelease release;
    private List<Ranges> months = List.of();
    private long lastKey = Long.MAX_VALUE;

    PlaceMonths(OpenRelease release) {
        this.release = release;
    }

    /// The row ranges of a month: of crimes, outcomes and stops.
    private record Ranges(OpenMonth month, List<RowRangeCursor> crimesAndStops, List<RowRangeCursor> outcomes) {
        static Ranges of(OpenMonth month) {
            List<RowRanges> ranges = new ArrayList<>(List.of(month.files().crimes().ranges()));
            month.files().stops().map(StopSegment::ranges).ifPresent(ranges::add);
            return new Ranges(month, cursors(ranges), cursors(List.of(month.files().outcomes().ranges())));
        }

        private static List<RowRangeCursor> cursors(List<RowRanges> ranges) {
            return ranges.stream().filter(its -> its.size() > 0).map(RowRangeCursor::new).toList();
        }

        boolean has(long key) {
            return crimesAndStops.stream().anyMatch(cursor -> cursor.seek(key))
                    || outcomes.stream().anyMatch(cursor -> cursor.seek(key) && isAnyRecord(cursor));
        }

        /// A step that only a recorded history has is not a record.
        private boolean isAnyRecord(RowRangeCursor cursor) {
            Segment segment = month.files().outcomes();
            int row = cursor.from();
            while (row < cursor.to() && PackedRow.isHistoryOnly(segment.packed(row))) {
                row++;
            }
            return row < cursor.to();
        }
    }

    /// The months of a place, oldest first.
    ///
    /// @param key of the place
    /// @throws peel.store.DamagedReleaseException when a month is damaged
    List<Month> of(long key) {
        if (key <= lastKey) {
            release.months().forEach(month -> release.damage().requireIntact(month.files().month()));
            months = release.months().stream().map(Ranges::of).toList();
        }
        lastKey = key;
        return months.stream().filter(month -> month.has(key)).map(month -> month.month.files().month()).toList();
    }
}
