package peel.embedded.place;

import java.util.Arrays;
import peel.geo.Area;
import peel.geo.IndexConsumer;
import peel.geo.QuadTreeSearch;
import peel.store.memory.QueryMemory;

/// The places in an area as ordinals, rising. They are found once for all months of a query. Not safe for several threads.
public final class OrdinalList {
    private final QueryMemory memory;
    private int[] ordinals = new int[64];
    private int size;

    private OrdinalList(QueryMemory memory) {
        this.memory = memory;
        memory.take((long) Integer.BYTES * ordinals.length);
    }

    /// Finds the places in an area.
    ///
    /// @param memory accounts for the list until the query ends
    public static OrdinalList of(Area area, PlaceTable places, QueryMemory memory) {
        OrdinalList list = new OrdinalList(memory);
        QuadTreeSearch.visit(places.keys(), area, new IndexConsumer() {
            @Override
            public void accept(int index) {
                list.add(index);
            }
        });
        return list;
    }

    /// The number of places.
    public int size() {
        return size;
    }

    /// The ordinal of a place.
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
