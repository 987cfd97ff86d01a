package peel.opensearch.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import peel.model.Month;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.opensearch.client.HitPage;
import peel.opensearch.record.StepCodec;
import peel.store.copy.CopiedStep;
import peel.store.memory.QueryMemory;

/// The records and steps that have one persistent id, in all months.
public final class IdentifiedRecords {
    /// More steps than any crime has.
    private static final int MOST_STEPS = 10_000;

    private final SearchableRelease release;
    private final Clause hasId;
    private final QueryMemory memory;

    /// The records of an id.
    ///
    /// @param memory takes what they need
    public IdentifiedRecords(SearchableRelease release, PersistentId id, QueryMemory memory) {
        this.release = release;
        this.hasId = new Clause.Texts(Field.PERSISTENT_ID, List.of(id.toString()));
        this.memory = memory;
    }

    /// Hands over records in their order.
    ///
    /// @param kind crimes or outcomes
    /// @param visitor receives the month and the bytes of each
    public void visit(RecordKind kind, BiConsumer<Month, byte[]> visitor) {
        RecordSearch.Consumer consumer = new RecordSearch.Consumer() {
            @Override
            public boolean isSelected(Month month, byte[] record) {
                visitor.accept(month, record);
                return true;
            }

            @Override
            public void handOver() {}
        };
        try {
            new RecordSearch(release.search(), hasId, memory).visit(release.indices(kind), Optional.empty(),
                    Long.MAX_VALUE,
                    1, consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The steps that only the recorded history of the id has, in any order.
    public List<CopiedStep> steps() {
        List<CopiedStep> steps = new ArrayList<>();
        if (release.steps().isPresent()) {
            HitPage page = release.search().hits(List.of(release.steps().get()), json -> {
                json.writeNumberProperty("size", MOST_STEPS);
                hasId.writeQuery(json);
                json.writeArrayPropertyStart("sort");
                json.writeString(Field.MONTH);
                json.writeEndArray();
            });
            page.hits().forEach(
                    hit -> steps.add(StepCodec.read(release.records(), Months.of(hit.sort()[0]), hit.record())));
        }
        return steps;
    }
}
