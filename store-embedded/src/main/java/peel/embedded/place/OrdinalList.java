package peel.embedded.place;

import java.util.Arrays;
import peel.geo.Area;
import peel.geo.IndexConsumer;
import peel.geo.QuadTreeSearch;
import peel.store.memory.QueryMemory;

/// The places of an area: ranks in rising order, found once and used for each of its months.
public final class OrdinalList {
    private final QueryMemory memory;
    private int[] ordinals = new int[64];
    private int size;

    private OrdinalList(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * ordinals.length);
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

    public int ordinal(int index) {
        return ordinals[index];
    }

    private void add(int ordinal) {
        if (size == ordinals.length) {
            grow();
        }
        ordinals[size++] = ordinal;
    }

    private void grow() {
        memory.take((long) Integer.BYTES * size * 2);
        ordinals = Arrays.copyOf(ordinals, size * 2);
        memory.giveBack((long) Integer.BYTES * size);
    }
}
