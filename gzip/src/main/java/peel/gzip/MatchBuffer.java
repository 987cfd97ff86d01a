package peel.gzip;

import java.util.Arrays;

/// The matches of a range of the input, kept to count their symbols before they are encoded. Not safe for several threads.
final class MatchBuffer {
    private static final int INTS = 3;

    private int[] matches = new int[INTS * 128];
    private int size;

    /// Replaces the content by all matches that the finder has left.
    void fill(MatchFinder finder) {
        size = 0;
        while (finder.next()) {
            if (size == matches.length) {
                matches = Arrays.copyOf(matches, size * 2);
            }
            matches[size] = finder.at();
            matches[size + 1] = finder.length();
            matches[size + 2] = finder.distance();
            size += INTS;
        }
    }

    int size() {
        return size / INTS;
    }

    /// See [MatchFinder#at].
    int at(int index) {
        return matches[INTS * index];
    }

    /// See [MatchFinder#length].
    int length(int index) {
        return matches[INTS * index + 1];
    }

    /// See [MatchFinder#distance].
    int distance(int index) {
        return matches[INTS * index + 2];
    }
}
