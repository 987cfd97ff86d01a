package peel.server.gzip;

/// How often the symbols of a piece of text come.
final class Weights {
    private final int[] literals = new int[Symbols.LITERALS];
    private final int[] distances = new int[Symbols.DISTANCES];

    /// The symbols of a piece, and the end of a block.
    ///
    /// @param repeats what was found in the piece
    static Weights of(byte[] text, int from, int to, Repeats repeats) {
        Weights weights = new Weights();
        int[] literals = weights.literals;
        int at = from;
        for (int i = 0; i < repeats.count(); i++) {
            for (int end = at + repeats.literals(i); at < end; at++) {
                literals[text[at] & 0xFF]++;
            }
            int left = repeats.length(i);
            at += left;
            while (left > 0) {
                int step = Symbols.step(left);
                literals[Symbols.ofLength(step)]++;
                weights.distances[Symbols.ofDistance(repeats.distance(i))]++;
                left -= step;
            }
        }
        for (; at < to; at++) {
            literals[text[at] & 0xFF]++;
        }
        literals[Symbols.END]++;
        return weights;
    }

    /// Adds to the weight of literals from one to another, both included.
    Weights addLiterals(int first, int last, int weight) {
        for (int symbol = first; symbol <= last; symbol++) {
            literals[symbol] += weight;
        }
        return this;
    }

    /// Gives a word to every length and distance.
    Weights addRepeats() {
        for (int i = 0; i < distances.length; i++) {
            distances[i]++;
        }
        return addLiterals(Symbols.END + 1, Symbols.LITERALS - 1, 1);
    }

    int[] literals() {
        return literals;
    }

    int[] distances() {
        return distances;
    }
}
