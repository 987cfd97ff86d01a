package peel.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import peel.derive.HistoryRule;
import peel.model.Force;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.opensearch.query.IdentifiedRecords;
import peel.opensearch.query.SearchableRelease;
import peel.opensearch.record.StoredCrime;
import peel.opensearch.record.StoredOutcome;
import peel.store.copy.CopiedStep;
import peel.store.memory.QueryMemory;
import peel.store.query.CrimeHistory;
import peel.store.query.HistoryStep;

/// Finds the crime and the outcomes of a persistent id, and makes the crime's history of them
/// (docs/spec/archive.md#history-of-a-crime). The steps of a response of the API, where one was loaded, are the whole history.
final class HistoryQuery {
    private static final Comparator<StoredCrime> OLDEST_FIRST = Comparator
            .comparing(StoredCrime::month)
            .thenComparingLong(crime -> crime.hasLocation() ? crime.placeKey() : Long.MAX_VALUE)
            .thenComparingInt(crime -> crime.category().ordinal()).thenComparingInt(crime -> crime.force().ordinal());

    private final SearchableRelease release;
    private final IdentifiedRecords records;

    /// @param memory takes what the records need
    HistoryQuery(SearchableRelease release, PersistentId id, QueryMemory memory) {
        this.release = release;
        this.records = new IdentifiedRecords(release, id, memory);
    }

    /// The oldest crime that has the id, with its history; empty without one.
    Optional<CrimeHistory> find() {
        List<StoredCrime> oldest = new ArrayList<>(1);
        records.visit(RecordKind.STREET, (month, bytes) -> {
            StoredCrime crime = new StoredCrime(release.records(), true).show(month, bytes, 0, bytes.length);
            if (oldest.isEmpty()) {
                oldest.add(crime);
            } else if (OLDEST_FIRST.compare(crime, oldest.getFirst()) < 0) {
                oldest.set(0, crime);
            }
        });
        return oldest.stream().findFirst().map(crime -> new CrimeHistory(crime,
                crime.force().hasJoinableIds() ? Optional.of(steps(crime)) : Optional.empty()));
    }

    private List<HistoryStep> steps(StoredCrime crime) {
        List<CopiedStep> recorded = records.steps();
        if (!recorded.isEmpty()) {
            return recorded.stream().sorted(Comparator.comparingInt(CopiedStep::position))
                    .map(step -> HistoryStep.published(step.category(), step.date(), step.personId())).toList();
        }
        List<HistoryStep> rows = new ArrayList<>();
        StoredOutcome outcome = new StoredOutcome(release.records());
        records.visit(RecordKind.OUTCOMES, (month, bytes) -> {
            outcome.show(month, bytes, 0, bytes.length);
            if (mayJoin(crime.force(), outcome.force())) {
                rows.add(HistoryStep.published(outcome.category(), outcome.date(), outcome.personId()));
            }
        });
        return HistoryRule.steps(crime.month(), crime.outcome(), crime.outcomeMonth(), rows);
    }

    /// Whether an outcome of one force may belong to a crime of another: records of responses name no force.
    private static boolean mayJoin(Force crime, Force outcome) {
        return crime.hasJoinableIds() && outcome.hasJoinableIds()
                && (crime.equals(outcome) || crime.equals(Force.UNKNOWN) || outcome.equals(Force.UNKNOWN));
    }
}
