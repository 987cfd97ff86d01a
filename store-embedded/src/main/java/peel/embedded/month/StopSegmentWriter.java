package peel.embedded.month;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.embedded.month.StopEntry.Fields;
import peel.embedded.storage.Column;

/// Writes the stops of a month as the files that [StopSegment] opens.
public final class StopSegmentWriter {
    private StopSegmentWriter() {}

    /// Writes the stops; without any it writes no file.
    ///
    /// @param unsorted those of a force in the order of its file
    public static void write(Directory directory, List<StopEntry> unsorted) throws IOException {
        if (unsorted.isEmpty()) {
            return;
        }
        List<StopEntry> stops = unsorted.stream().sorted(Comparator.comparingInt(StopEntry::force)).toList();
        int[] order = writeOrder(directory, stops);
        writeRows(directory, stops, ranges(stops, order));
        if (stops.stream().anyMatch(stop -> stop.upstream().isPresent())) {
            UpstreamFieldsColumn.write(directory, StopSegment.UPSTREAM, stops.size(), row -> stops.get(row).upstream());
        }
    }

    /// Writes which rows are at which place.
    ///
    /// @return the rows by place
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

    /// The row range of each row's place.
    private static int[] ranges(List<StopEntry> stops, int[] order) {
        int[] ranges = new int[order.length];
        for (int position = 1; position < order.length; position++) {
            boolean isNext = stops.get(order[position]).key() != stops.get(order[position - 1]).key();
            ranges[order[position]] = ranges[order[position - 1]] + (isNext ? 1 : 0);
        }
        return ranges;
    }

    private static void writeRows(Directory directory, List<StopEntry> stops, int[] ranges) throws IOException {
        StopTextNumbers numbers = new StopTextNumbers();
        try (IndexOutput out = Column.create(directory, StopSegment.ROWS)) {
            for (int row = 0; row < ranges.length; row++) {
                StopEntry stop = stops.get(row);
                Fields fields = stop.fields();
                out.writeLong(fields.epochMicros());
                for (var text : fields.texts()) {
                    out.writeShort((short) numbers.of(text));
                }
                int flags = stop.upstream().isPresent() ? StopSegment.UPSTREAM_BIT : 0;
                for (int flag = 0; flag < fields.flags().size(); flag++) {
                    flags |= StopSegment.FLAG_VALUES.indexOf(fields.flags().get(flag)) << 2 * flag;
                }
                out.writeByte((byte) flags);
                out.writeByte((byte) stop.force());
                out.writeInt(ranges[row]);
            }
            Column.finish(out);
        }
        numbers.write(directory, StopSegment.TEXTS_FILE);
    }
}
