package peel.bench.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import peel.json.JsonBuffer;
import peel.json.LocationJson;

/// All places in memory, numbered from 1 band by band of 0.01 degrees of latitude, from west to east in each: the places of
/// an area are then a few ranges of numbers.
final class PlaceBands {
    /// As wide as the bands that [DuckDbLoad] numbers by.
    static final int BAND_MICRO = 10_000;

    private static final byte[] NOT_RENDERED = {};

    private int[] lats = new int[1 << 16];
    private int[] lngs = new int[1 << 16];
    private String[] names = new String[1 << 16];
    private byte[][] locations = {};
    private int count = 1;
    private int[] bandStarts = {};
    private int firstBand;

    private PlaceBands() {}

    /// Reads id, latitude, longitude and name, sorted by id.
    static PlaceBands read(Path places) throws IOException {
        var bands = new PlaceBands();
        try (BufferedReader in = Files.newBufferedReader(places)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                bands.add(line.split("\t", -1));
            }
        }
        bands.index();
        return bands;
    }

    private void add(String[] row) {
        if (count == lats.length) {
            lats = Arrays.copyOf(lats, count * 2);
            lngs = Arrays.copyOf(lngs, count * 2);
            names = Arrays.copyOf(names, count * 2);
        }
        lats[count] = Integer.parseInt(row[1]);
        lngs[count] = Integer.parseInt(row[2]);
        names[count++] = row[3];
    }

    private void index() {
        locations = new byte[count][];
        Arrays.fill(locations, NOT_RENDERED);
        firstBand = lats[1] / BAND_MICRO;
        bandStarts = new int[lats[count - 1] / BAND_MICRO - firstBand + 2];
        int place = 1;
        for (int band = 0; band < bandStarts.length; band++) {
            while (place < count && lats[place] / BAND_MICRO < firstBand + band) {
                place++;
            }
            bandStarts[band] = place;
        }
    }

    int lat(int place) {
        return lats[place];
    }

    int lng(int place) {
        return lngs[place];
    }

    /// The `location` object, rendered at its first use and kept.
    byte[] location(int place) {
        byte[] known = locations[place];
        if (known.length == 0) {
            JsonBuffer json = new JsonBuffer(128);
            LocationJson.append(json, lats[place], lngs[place], place, names[place]);
            known = json.toByteArray();
            locations[place] = known;
        }
        return known;
    }

    /// Receives a range of numbers, both ends included. It skips those places of the range that are outside the area.
    interface RangeVisitor<E extends Exception> {
        void range(int first, int last) throws E;
    }

    /// The place with exactly these coordinates.
    ///
    /// @throws IOException if there is none
    int at(int lat, int lng) throws IOException {
        for (int place = westernmost(lat / BAND_MICRO - firstBand, lng); place < count && lngs[place] == lng; place++) {
            if (lats[place] == lat) {
                return place;
            }
        }
        throw new IOException("there is no place at " + lat + "," + lng);
    }

    /// One range for each band that the box crosses.
    ///
    /// @param box south, west, north, east in micro-degrees
    <E extends Exception> void ranges(int[] box, RangeVisitor<E> visitor) throws E {
        int from = Math.max(0, box[0] / BAND_MICRO - firstBand);
        int to = Math.min(bandStarts.length - 2, box[2] / BAND_MICRO - firstBand);
        for (int band = from; band <= to; band++) {
            int first = westernmost(band, box[1]);
            int last = westernmost(band, box[3] + 1) - 1;
            if (first <= last) {
                visitor.range(first, last);
            }
        }
    }

    /// The first place of a band that does not lie west of a meridian, or the next band's first.
    private int westernmost(int band, int lng) {
        int low = bandStarts[band];
        int high = bandStarts[band + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lngs[middle] < lng) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
