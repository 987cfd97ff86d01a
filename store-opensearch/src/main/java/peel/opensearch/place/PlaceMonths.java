package peel.opensearch.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peel.model.Month;

/// The months of each place, as a bit for each month of the release.
final class PlaceMonths {
    private final Map<Month, Integer> positions = new HashMap<>();
    private final Month[] all;
    private final int bytesOfPlace;
    private byte[] bits;
    private int places;

    PlaceMonths(List<Month> months) {
        this.all = months.toArray(Month[]::new);
        for (int i = 0; i < all.length; i++) {
            positions.put(all[i], i);
        }
        this.bytesOfPlace = (all.length + 7) / 8;
        this.bits = new byte[1024 * bytesOfPlace];
    }

    /// Adds the months of the next place; those that the release does not have are left out.
    void add(List<Month> months) {
        int from = places++ * bytesOfPlace;
        if (from + bytesOfPlace > bits.length) {
            bits = Arrays.copyOf(bits, 2 * bits.length);
        }
        for (Month month : months) {
            Integer position = positions.get(month);
            if (position != null) {
                bits[from + position / 8] |= (byte) (1 << position % 8);
            }
        }
    }

    /// The months of a place, oldest first.
    List<Month> of(int place) {
        List<Month> months = new ArrayList<>();
        for (int position = 0; position < all.length; position++) {
            if ((bits[place * bytesOfPlace + position / 8] & 1 << position % 8) != 0) {
                months.add(all[position]);
            }
        }
        return months;
    }

    long bytes() {
        return bits.length;
    }
}
