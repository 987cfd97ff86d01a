package peel.opensearch.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.concurrent.Checkpoint;
import peel.model.Month;
import peel.opensearch.client.ClusterSearch;
import peel.opensearch.client.HitPage;
import peel.opensearch.document.MonthIndex;
import peel.store.StoreUnavailableException;
import peel.store.filter.Position;
import peel.store.memory.QueryMemory;
import tools.jackson.core.JsonGenerator;

/// Goes through the records that satisfy a condition, in the order of records: month by month and in each by the numbers that the
/// publisher gave them. Each search fetches a page, whose end is where the next one begins. Where pages have few records, many
/// months are searched at once. Not safe for several threads.
final class RecordSearch {
    /// OpenSearch hands over no more hits at once.
    private static final int MOST_HITS = 10_000;

    /// A page that was too large is divided by this.
    private static final int SMALLER = 8;

    private static final int FIRST_HITS = 1_000;

    /// About what a hit takes as JSON, before it is parsed.
    private static final int HIT_BYTES = 300;

    private static final int FEW_HITS = 64;
    private static final int MOST_MONTHS = 36;

    /// No record comes before.
    private static final long NONE = -1;

    private final ClusterSearch search;
    private final Clause clause;
    private final QueryMemory memory;

    /// @param memory takes what the pages need
    RecordSearch(ClusterSearch search, Clause clause, QueryMemory memory) {
        this.search = search;
        this.clause = clause;
        this.memory = memory;
    }

    /// Receives records.
    interface Consumer {
        /// Reads a record.
        ///
        /// @return whether it is one that the query selects; the condition may be satisfied by some others
        boolean isSelected(Month month, byte[] record);

        /// Hands over the record that was read last.
        ///
        /// @throws IOException what the visitor throws
        void handOver() throws IOException;
    }

    /// Hands over records.
    ///
    /// @param indices those of all months of the query, oldest first
    /// @param from where it begins; empty for the first record
    /// @param limit the most records
    /// @param expected about how many records the first page may have
    /// @return where the next page begins; empty after the last record
    /// @throws IOException what the visitor throws
    Optional<Position> visit(List<MonthIndex> indices, Optional<Position> from, long limit, long expected,
            Consumer consumer) throws IOException {
        List<MonthIndex> rest = indices;
        long after = NONE;
        if (from.isPresent()) {
            Position start = from.get();
            rest = indices.stream().filter(index -> index.month().compareTo(start.month()) >= 0).toList();
            after = !rest.isEmpty() && rest.getFirst().month().equals(start.month()) ? start.key() - 1 : NONE;
        }
        long missing = limit;
        int months = expected < FEW_HITS ? MOST_MONTHS : 1;
        int size = Math.clamp(expected, FIRST_HITS, MOST_HITS);
        int largest = MOST_HITS;
        while (!rest.isEmpty()) {
            int end = IndexGroups.endOfGroup(rest, 0, months);
            int wanted = (int) Math.min(size, Math.min(missing, MOST_HITS) + 1);
            Optional<HitPage> found = page(rest.subList(0, end), after, wanted);
            if (found.isEmpty()) {
                size = wanted / SMALLER;
                largest = size;
                continue;
            }
            HitPage page = found.get();
            boolean isFull = page.hits().size() == wanted;
            if (!isFull && end == rest.size()) {
                memory.trim(); // it is the last page, and the visitor may be slow
            }
            int position = 0;
            for (HitPage.Hit hit : page.hits()) {
                position = position(rest, position, hit);
                after = hit.sort()[hit.sort().length - 1];
                Month month = rest.get(position).month();
                if (!consumer.isSelected(month, hit.record())) {
                    continue;
                }
                if (missing == 0) {
                    return Optional.of(new Position(month, after));
                }
                missing--;
                consumer.handOver();
            }
            memory.giveBack(page.bytes());
            rest = rest.subList(isFull ? position : end, rest.size());
            after = isFull ? after : NONE;
            months = page.hits().size() < wanted / 4 ? Math.min(2 * months, MOST_MONTHS) : 1;
            size = largest;
            Checkpoint.pass();
        }
        return Optional.empty();
    }

    /// The position of the month of a hit. Hits of one index are sorted by their numbers alone.
    private static int position(List<MonthIndex> indices, int from, HitPage.Hit hit) {
        int position = from;
        while (hit.sort().length > 1 && Months.millis(indices.get(position).month()) < hit.sort()[0]) {
            position++;
        }
        return position;
    }

    /// A page; empty when it is too large and must have fewer hits.
    private Optional<HitPage> page(List<MonthIndex> group, long after, int size) {
        long expected = (long) HIT_BYTES * size;
        memory.take(expected);
        try {
            HitPage page = fetch(group, after, size);
            memory.giveBack(expected);
            memory.take(page.bytes());
            return Optional.of(page);
        } catch (StoreUnavailableException e) {
            if (size < SMALLER || !ClusterSearch.isTooLarge(e)) {
                throw e;
            }
            memory.giveBack(expected);
            return Optional.empty();
        }
    }

    private HitPage fetch(List<MonthIndex> group, long after, int size) {
        return search.hits(IndexGroups.names(group), json -> {
            json.writeNumberProperty("size", size);
            clause.writeQuery(json);
            json.writeArrayPropertyStart("sort");
            if (group.size() > 1) {
                json.writeString(Field.MONTH);
            }
            json.writeString(Field.ORDINAL);
            json.writeEndArray();
            if (after >= 0) {
                searchAfter(group, after, json);
            }
        });
    }

    private static void searchAfter(List<MonthIndex> group, long after, JsonGenerator json) {
        json.writeArrayPropertyStart("search_after");
        if (group.size() > 1) {
            json.writeNumber(Months.millis(group.getFirst().month()));
        }
        json.writeNumber(after);
        json.writeEndArray();
    }
}
