package peel.lucene;

import java.util.Arrays;
import peel.geo.Area;
import peel.geo.CellWalk;
import peel.geo.IndexConsumer;
import peel.store.QueryMemory;

/// The places of an area: ranks in rising order, found once and used for each of its months.
final class PlaceSet {
    private final QueryMemory memory;
    private int[] ranks = new int[64];
    private int size;

    private PlaceSet(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * ranks.length);
    }

    static PlaceSet of(Area area, PlaceTable places, QueryMemory memory) {
        PlaceSet set = new PlaceSet(memory);
        CellWalk.visit(places.keys(), area, new IndexConsumer() {
            @Override
            public void accept(int index) {
                set.add(index);
            }
        });
        return set;
    }

    int size() {
        return size;
    }

    int rank(int index) {
        return ranks[index];
    }

    private void add(int rank) {
        if (size == ranks.length) {
            grow();
        }
        ranks[size++] = rank;
    }

    private void grow() {
        memory.take((long) Integer.BYTES * size * 2);
        ranks = Arrays.copyOf(ranks, size * 2);
        memory.giveBack((long) Integer.BYTES * size);
    }
}
