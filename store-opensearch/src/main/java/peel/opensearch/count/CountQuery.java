package peel.opensearch.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import peel.concurrent.Checkpoint;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.RecordKind;
import peel.opensearch.client.Bucket;
import peel.opensearch.document.MonthIndex;
import peel.opensearch.query.Clause;
import peel.opensearch.query.Field;
import peel.opensearch.query.IndexGroups;
import peel.opensearch.query.SearchableRelease;
import peel.opensearch.query.Selection;
import peel.store.count.CountBy;
import peel.store.count.CountVisitor;
import peel.store.count.Dimension;
import peel.store.memory.QueryMemory;
import tools.jackson.core.JsonGenerator;

/// Counts the records that a query selects in some indices. All records of a month need no search: the release knows how many there
/// are. Not safe for several threads.
public final class CountQuery {
    private static final Set<Dimension> TIMES = EnumSet.of(Dimension.MONTH, Dimension.YEAR);
    private static final int BUCKETS = 10_000;

    /// OpenSearch makes no more than 65,535 at once.
    private static final int MOST_BUCKETS = 50_000;

    /// About what a bucket takes as JSON and parsed.
    private static final int BUCKET_BYTES = 240;

    /// With a value for each place the buckets of so many places are fetched at once.
    private static final int PLACES_AT_ONCE = 20_000;

    private final SearchableRelease release;
    private final RecordKind kind;
    private final Selection selection;
    private final List<MonthIndex> indices;
    private final QueryMemory memory;

    /// @param memory takes what the counts need
    public CountQuery(SearchableRelease release, RecordKind kind, Selection selection, List<MonthIndex> indices,
            QueryMemory memory) {
        this.release = release;
        this.kind = kind;
        this.selection = selection;
        this.indices = indices;
        this.memory = memory;
    }

    /// How many records there are.
    public long total() {
        if (selection.isEverything()) {
            return indices.stream().mapToLong(MonthIndex::records).sum();
        }
        return totalIn(IndexGroups.of(indices));
    }

    /// How many steps of recorded histories there are.
    ///
    /// @param months only those of these months
    public long steps(MonthRange months) {
        if (release.steps().isEmpty()) {
            return 0;
        }
        Clause inMonths = new Clause.Texts(Field.MONTH, IntStream
                .rangeClosed(months.first().index(), months.last().index()).mapToObj(Month::new).map(Month::toString)
                .toList());
        Selection steps = selection.with(new Clause.Exists(Field.PERSISTENT_ID)).with(inMonths);
        return new CountQuery(release, kind, steps, indices, memory).totalIn(List.of(List.of(release.steps().get())));
    }

    private long totalIn(List<List<String>> groups) {
        long total = 0;
        for (Clause part : parts(Integer.MAX_VALUE)) {
            for (List<String> group : groups) {
                total += release.search().count(group, part::writeQuery);
                Checkpoint.pass();
            }
        }
        return total;
    }

    /// Hands over the counts in their order.
    ///
    /// @throws IOException what the visitor throws
    /// @throws IllegalArgumentException when records of this kind cannot be counted by a dimension
    /// @throws peel.store.count.TooManyCountsException when there are too many; none was handed over then
    public void visit(CountBy by, CountVisitor visitor) throws IOException {
        for (Dimension dimension : by.dimensions()) {
            if (!dimension.isOf(kind)) {
                throw new IllegalArgumentException(kind + " cannot be counted by " + dimension.id());
            }
        }
        Counter counter = new Counter(by.dimensions().size(), memory);
        if (by.dimensions().isEmpty()) {
            long total = total();
            if (total > 0) {
                counter.add(List.of(), total);
            }
        } else if (selection.isEverything() && TIMES.containsAll(by.dimensions())) {
            indices.forEach(index -> counter.add(by.dimensions().stream().map(time -> time(time, index)).toList(),
                    index.records()));
        } else {
            search(by, counter);
        }
        counter.visit(visitor);
    }

    private static CountValue time(Dimension dimension, MonthIndex index) {
        return dimension == Dimension.MONTH ? ValueSource.month(index.month()) : ValueSource.year(index.month());
    }

    private List<Clause> parts(int mostPlaces) {
        if (selection.isNothing()) {
            return List.of();
        }
        return selection.exact(release).filter(_ -> mostPlaces == Integer.MAX_VALUE).map(List::of)
                .orElseGet(() -> selection.parts(release, mostPlaces, memory));
    }

    private void search(CountBy by, Counter counter) {
        List<ValueSource> sources = by.dimensions().stream()
                .map(dimension -> ValueSource.of(dimension, release, kind, by)).toList();
        boolean isOfPlaces = sources.stream().anyMatch(ValueSource::isOfPlaces);
        int size = isOfPlaces ? MOST_BUCKETS : BUCKETS;
        memory.take((long) BUCKET_BYTES * size);
        for (Clause part : parts(isOfPlaces ? PLACES_AT_ONCE : Integer.MAX_VALUE)) {
            for (List<String> group : IndexGroups.of(indices)) {
                Optional<Bucket> last = Optional.empty();
                List<Bucket> buckets;
                do {
                    buckets = buckets(group, part, sources, size, last);
                    buckets.forEach(bucket -> add(bucket, sources, counter));
                    last = buckets.isEmpty() ? Optional.empty() : Optional.of(buckets.getLast());
                    Checkpoint.pass();
                } while (buckets.size() == size);
            }
        }
        memory.giveBack((long) BUCKET_BYTES * size);
    }

    private static void add(Bucket bucket, List<ValueSource> sources, Counter counter) {
        List<CountValue> values = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            values.add(bucket.key().get(i).map(sources.get(i).value()).orElse(CountValue.NONE));
        }
        counter.add(values, bucket.count());
    }

    private List<Bucket> buckets(List<String> group, Clause part, List<ValueSource> sources, int size,
            Optional<Bucket> after) {
        return release.search().buckets(group, json -> {
            part.writeQuery(json);
            json.writeObjectPropertyStart("aggs");
            json.writeObjectPropertyStart("counts");
            json.writeObjectPropertyStart("composite");
            json.writeNumberProperty("size", size);
            json.writeArrayPropertyStart("sources");
            for (int i = 0; i < sources.size(); i++) {
                write(sources.get(i), i, json);
            }
            json.writeEndArray();
            if (after.isPresent()) {
                json.writeObjectPropertyStart("after");
                for (int i = 0; i < sources.size(); i++) {
                    json.writeName(String.valueOf(i));
                    write(after.get().key().get(i), json);
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void write(ValueSource source, int number, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart(String.valueOf(number));
        json.writeObjectPropertyStart(source.interval().isPresent() ? "histogram" : "terms");
        json.writeStringProperty("field", source.field());
        source.interval().ifPresent(interval -> json.writeNumberProperty("interval", interval));
        json.writeBooleanProperty("missing_bucket", true);
        json.writeStringProperty("missing_order", "last");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Optional<Bucket.Value> value, JsonGenerator json) {
        if (value.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (value.get()) {
            case Bucket.Value.Text(var text) -> json.writeString(text);
            case Bucket.Value.Whole(long number) -> json.writeNumber(number);
        }
    }
}
