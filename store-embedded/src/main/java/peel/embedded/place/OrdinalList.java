package peel.embedded.place;

import java.util.Arrays;
import peel.embedded.month.RowRanges;
import peel.geo.Area;
import peel.geo.Boundary;
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
        QuadTreeSearch.visit(places.keys(), area, list.new Adder());
        return list;
    }

    /// Finds the places in a boundary, polygon by polygon: they rise within a polygon, and a place in two polygons comes twice.
    ///
    /// @param memory accounts for the list until the query ends
    public static OrdinalList of(Boundary boundary, PlaceTable places, QueryMemory memory) {
        OrdinalList list = new OrdinalList(memory);
        QuadTreeSearch.visit(places.keys(), boundary, list.new Adder());
        return list;
    }

    /// Finds the row ranges of places in an area, as their indexes.
    ///
    /// @param memory accounts for the list until the query ends
    public static OrdinalList of(Area area, RowRanges ranges, QueryMemory memory) {
        OrdinalList list = new OrdinalList(memory);
        QuadTreeSearch.visit(ranges, area, list.new Adder());
        return list;
    }

    /// The one consumer of all searches, so that Java compiles it into their loops.
    private final class Adder implements IndexConsumer {
        @Override
        public void accept(int index) {
            add(index);
        }
    }

    /// The number of places.
    public int size() {
        return size;
    }

    /// The ordinal of a place.
    public int ordinal(int index) {
        return ordinals[index];
    }

    /// Gives back the memory; the list must not be used any more.
    public void giveBack() {
        memory.giveBack((long) Integer.BYTES * ordinals.length);
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
