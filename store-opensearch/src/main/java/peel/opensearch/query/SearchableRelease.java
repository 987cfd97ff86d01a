package peel.opensearch.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import peel.geo.Boundary;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.opensearch.client.ClusterSearch;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.place.PlaceTable;
import peel.opensearch.record.RecordContext;
import peel.store.filter.MonthSet;

/// What queries need of a release on a cluster. Safe for several threads.
///
/// @param search searches the cluster
/// @param vocabulary the forces and categories of the release
/// @param places its places
/// @param records what it has to say about the bytes of records
/// @param boundaries the boundary of a neighbourhood, if it is loaded
/// @param indices those of each kind, oldest first; a kind or month without records may have none
/// @param steps the index that holds the steps of recorded histories, if there are any
public record SearchableRelease(ClusterSearch search, Vocabulary vocabulary, PlaceTable places, RecordContext records,
        Function<NeighbourhoodId, Optional<Boundary>> boundaries, Map<RecordKind, List<MonthIndex>> indices,
        Optional<String> steps) {
    /// Copies the map.
    public SearchableRelease {
        indices = Map.copyOf(indices);
    }

    /// The indices of a kind in some months, oldest first.
    public List<MonthIndex> indices(RecordKind kind, MonthSet months) {
        return indices(kind, months::contains);
    }

    /// The indices of a kind in a range of months, oldest first.
    public List<MonthIndex> indices(RecordKind kind, MonthRange months) {
        return indices(kind, months::contains);
    }

    /// All indices of a kind, oldest first.
    public List<MonthIndex> indices(RecordKind kind) {
        return indices(kind, _ -> true);
    }

    private List<MonthIndex> indices(RecordKind kind, Predicate<Month> months) {
        return indices.getOrDefault(kind, List.of()).stream()
                .filter(index -> index.records() > 0 && months.test(index.month())).toList();
    }
}
