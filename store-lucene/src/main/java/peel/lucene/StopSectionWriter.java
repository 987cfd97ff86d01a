package peel.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import peel.lucene.StopEntry.Facts;

/// Writes the stops of a month as the files that [StopSection] reads.
final class StopSectionWriter {
    private StopSectionWriter() {}

    /// Writes the stops, those of a force in the order in which they are given. Writes nothing when there are none.
    static void write(Directory directory, List<StopEntry> unsorted) throws IOException {
        if (unsorted.isEmpty()) {
            return;
        }
        List<StopEntry> stops = unsorted.stream().sorted(Comparator.comparingInt(StopEntry::force)).toList();
        int[] order = writeOrder(directory, stops);
        writeRows(directory, stops, runs(stops, order));
        if (stops.stream().anyMatch(stop -> stop.told().isPresent())) {
            Learnt[] learnt = stops.stream().map(stop -> stop.told().<Learnt>map(Learnt.Stop::new)
                    .orElse(Learnt.Nothing.NOTHING)).toArray(Learnt[]::new);
            LearntRows.write(directory, StopSection.LEARNT, row -> learnt[row], learnt.length);
        }
    }

    /// Writes which rows lie where, and answers the rows by place.
    private static int[] writeOrder(Directory directory, List<StopEntry> stops) throws IOException {
        int[] order = IntStream.range(0, stops.size()).boxed()
                .sorted(Comparator.comparingLong(row -> stops.get(row).key())).mapToInt(Integer::intValue).toArray();
        RunsWriter.write(directory, StopSection.RUNS,
                IntStream.of(order).mapToLong(row -> stops.get(row).key()).toArray(),
                order.length);
        try (IndexOutput out = Column.create(directory, StopSection.ORDER)) {
            for (int row : order) {
                out.writeInt(row);
            }
            Column.finish(out);
        }
        return order;
    }

    /// The run of each row.
    private static int[] runs(List<StopEntry> stops, int[] order) {
        int[] runs = new int[order.length];
        for (int position = 1; position < order.length; position++) {
            boolean isNext = stops.get(order[position]).key() != stops.get(order[position - 1]).key();
            runs[order[position]] = runs[order[position - 1]] + (isNext ? 1 : 0);
        }
        return runs;
    }

    private static void writeRows(Directory directory, List<StopEntry> stops, int[] runs) throws IOException {
        StopWords.Numbers words = new StopWords.Numbers();
        try (IndexOutput out = Column.create(directory, StopSection.ROWS)) {
            for (int row = 0; row < runs.length; row++) {
                StopEntry stop = stops.get(row);
                Facts facts = stop.facts();
                out.writeLong(facts.epochMicros());
                for (var text : facts.texts()) {
                    out.writeShort((short) words.of(text));
                }
                int flags = stop.told().isPresent() ? StopSection.LEARNT_BIT : 0;
                for (int flag = 0; flag < facts.flags().size(); flag++) {
                    flags |= StopSection.FLAG_VALUES.indexOf(facts.flags().get(flag)) << 2 * flag;
                }
                out.writeByte((byte) flags);
                out.writeByte((byte) stop.force());
                out.writeInt(runs[row]);
            }
            Column.finish(out);
        }
        words.write(directory, StopSection.WORDS);
    }
}
