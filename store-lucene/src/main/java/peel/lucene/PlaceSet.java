package peel.lucene;

import java.util.Arrays;
import peel.geo.Area;
import peel.geo.CellWalk;
import peel.geo.IndexConsumer;

/// The places of an area: ranks in rising order, found once and used for each of its months.
final class PlaceSet {
    private int[] ranks = new int[64];
    private int size;

    private PlaceSet() {}

    static PlaceSet of(Area area, PlaceTable places) {
        PlaceSet set = new PlaceSet();
        CellWalk.visit(places, area, new IndexConsumer() {
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
            ranks = Arrays.copyOf(ranks, size * 2);
        }
        ranks[size++] = rank;
    }
}
