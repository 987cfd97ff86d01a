package peel.store.inmemory;

import java.util.List;
import java.util.Map;
import peel.model.PersistentId;
import peel.model.Vocabulary;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.store.query.HistoryStep;
import peel.store.row.StoredResponse;

/// All that a release holds. Its lists are in the order of records; [ReleaseContentBuilder] makes one.
///
/// @param histories the steps of the crimes that have any, by persistent id
public record ReleaseContent(ReleaseInfo info, Vocabulary vocabulary, List<Coverage> coverage, List<CrimeRecord> crimes,
        List<OutcomeRecord> outcomes, List<StopRecord> stops, Map<PersistentId, List<HistoryStep>> histories,
        List<StoredResponse> storedResponses) {

    /// Copies the collections and puts the records in order.
    public ReleaseContent {
        coverage = List.copyOf(coverage);
        crimes = crimes.stream().sorted(RecordOrder.ofCrimes()).toList();
        outcomes = outcomes.stream().sorted(RecordOrder.ofOutcomes()).toList();
        stops = stops.stream().sorted(RecordOrder.ofStops()).toList();
        histories = Map.copyOf(histories);
        storedResponses = List.copyOf(storedResponses);
    }
}
