package peel.embedded.place;

import java.util.Arrays;
import peel.geo.Area;
import peel.geo.IndexConsumer;
import peel.geo.QuadTreeSearch;
import peel.store.memory.QueryMemory;

/// The places of an area: ranks in rising order, found once and used for each of its months.
public final class OrdinalList {
    private final QueryMemory memory;
    private int[] ranks = new int[64];
    private int size;

    private OrdinalList(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * ranks.length);
    }

    public static OrdinalList of(Area area, PlaceTable places, QueryMemory memory) {
        OrdinalList set = new OrdinalList(memory);
        QuadTreeSearch.visit(places.keys(), area, new IndexConsumer() {
            @Override
            public void accept(int index) {
                set.add(index);
            }
        });
        return set;
    }

    public int size() {
        return size;
    }

    public int rank(int index) {
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
