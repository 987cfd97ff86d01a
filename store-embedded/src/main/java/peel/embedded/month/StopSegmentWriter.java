package peel.embedded.month;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.month.StopEntry.Facts;
import peel.embedded.storage.Column;

/// Writes the stops of a month as the files that [StopSegment] reads.
public final class StopSegmentWriter {
    private StopSegmentWriter() {}

    /// Writes the stops, those of a force in the order in which they are given. Writes nothing when there are none.
    public static void write(Directory directory, List<StopEntry> unsorted) throws IOException {
        if (unsorted.isEmpty()) {
            return;
        }
        List<StopEntry> stops = unsorted.stream().sorted(Comparator.comparingInt(StopEntry::force)).toList();
        int[] order = writeOrder(directory, stops);
        writeRows(directory, stops, ranges(stops, order));
        if (stops.stream().anyMatch(stop -> stop.recorded().isPresent())) {
            UpstreamFields[] upstream = stops.stream()
                    .map(stop -> stop.recorded().<UpstreamFields>map(UpstreamFields.Stop::new)
                            .orElse(UpstreamFields.Nothing.NOTHING))
                    .toArray(UpstreamFields[]::new);
            UpstreamFieldsColumn.write(directory, StopSegment.UPSTREAM, row -> upstream[row], upstream.length);
        }
    }

    /// Writes which rows lie where, and answers the rows by place.
    private static int[] writeOrder(Directory directory, List<StopEntry> stops) throws IOException {
        int[] order = IntStream.range(0, stops.size()).boxed()
                .sorted(Comparator.comparingLong(row -> stops.get(row).key())).mapToInt(Integer::intValue).toArray();
        RowRangesWriter.write(directory, StopSegment.RANGES,
                IntStream.of(order).mapToLong(row -> stops.get(row).key()).toArray(),
                order.length);
        try (IndexOutput out = Column.create(directory, StopSegment.ORDER)) {
            for (int row : order) {
                out.writeInt(row);
            }
            Column.finish(out);
        }
        return order;
    }

    /// The run of each row.
    private static int[] ranges(List<StopEntry> stops, int[] order) {
        int[] ranges = new int[order.length];
        for (int position = 1; position < order.length; position++) {
            boolean isNext = stops.get(order[position]).key() != stops.get(order[position - 1]).key();
            ranges[order[position]] = ranges[order[position - 1]] + (isNext ? 1 : 0);
        }
        return ranges;
    }

    private static void writeRows(Directory directory, List<StopEntry> stops, int[] ranges) throws IOException {
        StopTextDictionary.Numbers words = new StopTextDictionary.Numbers();
        try (IndexOutput out = Column.create(directory, StopSegment.ROWS)) {
            for (int row = 0; row < ranges.length; row++) {
                StopEntry stop = stops.get(row);
                Facts facts = stop.facts();
                out.writeLong(facts.epochMicros());
                for (var text : facts.texts()) {
                    out.writeShort((short) words.of(text));
                }
                int flags = stop.recorded().isPresent() ? StopSegment.UPSTREAM_BIT : 0;
                for (int flag = 0; flag < facts.flags().size(); flag++) {
                    flags |= StopSegment.FLAG_VALUES.indexOf(facts.flags().get(flag)) << 2 * flag;
                }
                out.writeByte((byte) flags);
                out.writeByte((byte) stop.force());
                out.writeInt(ranges[row]);
            }
            Column.finish(out);
        }
        words.write(directory, StopSegment.TEXTS_FILE);
    }
}
