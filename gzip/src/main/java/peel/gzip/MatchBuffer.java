package peel.gzip;

import java.util.Arrays;

/// The repeats of a piece, kept to be weighed before they are spelled. Not safe for several threads.
final class MatchBuffer {
    private static final int INTS = 3;

    private int[] repeats = new int[INTS * 128];
    private int size;

    /// Takes all repeats that are left, in place of those held.
    void fill(MatchFinder found) {
        size = 0;
        while (found.next()) {
            if (size == repeats.length) {
                repeats = Arrays.copyOf(repeats, size * 2);
            }
            repeats[size] = found.at();
            repeats[size + 1] = found.length();
            repeats[size + 2] = found.distance();
            size += INTS;
        }
    }

    int size() {
        return size / INTS;
    }

    /// See [MatchFinder#at].
    int at(int index) {
        return repeats[INTS * index];
    }

    /// See [MatchFinder#length].
    int length(int index) {
        return repeats[INTS * index + 1];
    }

    /// See [MatchFinder#distance].
    int distance(int index) {
        return repeats[INTS * index + 2];
    }
}
