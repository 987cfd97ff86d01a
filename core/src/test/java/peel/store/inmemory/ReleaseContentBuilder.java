package peel.store.inmemory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import peel.geo.Boundary;
import peel.model.ApiMethod;
import peel.model.Force;
import peel.model.Month;
import peel.model.NeighbourhoodId;
import peel.model.PersistentId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.model.Vocabulary;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;
import peel.store.query.HistoryStep;
import peel.store.row.StoredResponse;

/// Makes a [ReleaseContent] record by record; coverage, months and places are counted.
public final class ReleaseContentBuilder {
    private final Vocabulary vocabulary;
    private final List<CrimeRecord> crimes = new ArrayList<>();
    private final List<OutcomeRecord> outcomes = new ArrayList<>();
    private final List<StopRecord> stops = new ArrayList<>();
    private final Map<PersistentId, List<HistoryStep>> histories = new HashMap<>();
    private final Map<ResourceKey, StoredResponse> storedResponses = new LinkedHashMap<>();

    /// A release of nothing, with the vocabulary of the API.
    public ReleaseContentBuilder() {
        this(new Vocabulary());
    }

    /// A release of nothing.
    public ReleaseContentBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Adds crimes. One without a number gets the next free one.
    public ReleaseContentBuilder crimes(CrimeRecord... more) {
        for (CrimeRecord crime : more) {
            crimes.add(crime.id() != 0 ? crime : CrimeRecordBuilder.of(crime).number(crimes.size() + 1).build());
        }
        return this;
    }

    /// Adds outcomes; the crimes that they hold have to be added too.
    public ReleaseContentBuilder outcomes(OutcomeRecord... more) {
        outcomes.addAll(List.of(more));
        return this;
    }

    /// Adds stops and searches.
    public ReleaseContentBuilder stops(StopRecord... more) {
        stops.addAll(List.of(more));
        return this;
    }

    /// Says what the history of a crime is.
    public ReleaseContentBuilder history(PersistentId id, HistoryStep... steps) {
        histories.put(id, List.of(steps));
        return this;
    }

    /// Adds a stored response, in place of one with the same key.
    public ReleaseContentBuilder storedResponse(ResourceKey key, String body) {
        storedResponses.put(key, StoredResponse.of(key, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /// Adds the boundary of a neighbourhood with the response that outlines it.
    public ReleaseContentBuilder boundary(NeighbourhoodId neighbourhood, String body, Boundary boundary) {
        ResourceKey key = ResourceKey.of(ApiMethod.NEIGHBOURHOOD_BOUNDARY, neighbourhood);
        storedResponses.put(key, StoredResponse.of(key, body.getBytes(StandardCharsets.UTF_8), boundary));
        return this;
    }

    /// Adds a boundary that is a box in degrees.
    ///
    /// @param box south, west, north, east
    public ReleaseContentBuilder box(String forceId, String id, double... box) {
        return boundary(new NeighbourhoodId(forceId, id), Arrays.toString(box), Boundary.ofRing(
                new double[]{box[0], box[0], box[2], box[2]}, new double[]{box[1], box[3], box[3], box[1]}));
    }

    /// The first release, with these records.
    public ReleaseContent build() {
        List<Coverage> coverage = Stream.of(counted(RecordKind.STREET, crimes), counted(RecordKind.OUTCOMES, outcomes),
                counted(RecordKind.STOP_AND_SEARCH, stops)).flatMap(List::stream)
                .sorted(Comparator.comparing(Coverage::month).thenComparingInt(held -> held.force().ordinal())
                        .thenComparing(Coverage::kind))
                .toList();
        int places = (int) Stream.of(crimes, outcomes, stops).flatMap(List::stream).map(LocatedRecord::placeKey)
                .filter(key -> key < Long.MAX_VALUE).distinct().count();
        return new ReleaseContent(ReleaseInfo.of(1, "t1", Instant.EPOCH, coverage, places, 0), vocabulary, coverage,
                crimes, outcomes, stops, histories, List.copyOf(storedResponses.values()));
    }

    private static List<Coverage> counted(RecordKind kind, List<? extends LocatedRecord> records) {
        record Group(Month month, Force force) {}
        Map<Group, Coverage> counts = new LinkedHashMap<>();
        for (LocatedRecord row : records) {
            long joined = row instanceof OutcomeRecord outcome && outcome.hasCrime() ? 1 : 0;
            counts.merge(new Group(row.month(), row.force()),
                    new Coverage(row.month(), row.force(), kind, 1, row.hasLocation() ? 0 : 1, 0, joined),
                    (before, one) -> new Coverage(one.month(), one.force(), kind, before.rows() + 1,
                            before.unplacedRows() + one.unplacedRows(), 0, before.joinedRows() + joined));
        }
        return List.copyOf(counts.values());
    }
}
