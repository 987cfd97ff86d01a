package peel.opensearch.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import peel.model.Month;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.opensearch.client.HitPage;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.record.StepCodec;
import peel.store.copy.CopiedStep;

/// The records and steps that have one persistent id, in all months.
public final class IdentifiedRecords {
    /// Forces have used an id for some dozens of records at most, and a history needs no more.
    private static final int MOST_HITS = 10_000;

    private final SearchableRelease release;
    private final Clause hasId;

    /// The records of an id.
    public IdentifiedRecords(SearchableRelease release, PersistentId id) {
        this.release = release;
        this.hasId = new Clause.Texts(Field.PERSISTENT_ID, List.of(id.toString()));
    }

    /// Hands over records in their order.
    ///
    /// @param kind crimes or outcomes
    /// @param visitor receives the month and the bytes of each
    public void visit(RecordKind kind, BiConsumer<Month, byte[]> visitor) {
        List<MonthIndex> indices = release.indices(kind);
        for (int from = 0; from < indices.size();) {
            int to = IndexGroups.endOfGroup(indices, from, Integer.MAX_VALUE);
            search(IndexGroups.names(indices.subList(from, to)), List.of(Field.MONTH, Field.ORDINAL), visitor);
            from = to;
        }
    }

    /// The steps that only the recorded history of the id has, in any order.
    public List<CopiedStep> steps() {
        List<CopiedStep> steps = new ArrayList<>();
        if (release.steps().isPresent()) {
            search(List.of(release.steps().get()), List.of(Field.MONTH),
                    (month, bytes) -> steps.add(StepCodec.read(release.records(), month, bytes)));
        }
        return steps;
    }

    private void search(List<String> indices, List<String> order, BiConsumer<Month, byte[]> visitor) {
        HitPage page = release.search().hits(indices, json -> {
            json.writeNumberProperty("size", MOST_HITS);
            hasId.writeQuery(json);
            json.writeArrayPropertyStart("sort");
            order.forEach(json::writeString);
            json.writeEndArray();
        });
        for (HitPage.Hit hit : page.hits()) {
            visitor.accept(Months.of(hit.sort()[0]), hit.record());
        }
    }
}
