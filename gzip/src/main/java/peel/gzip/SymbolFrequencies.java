package peel.gzip;

/// How often the symbols of a block come.
final class SymbolFrequencies {
    private final int[] literals = new int[DeflateSymbols.LITERALS];
    private final int[] distances = new int[DeflateSymbols.DISTANCES];

    /// The symbols of a piece, and the end of a block.
    static SymbolFrequencies of(byte[] text, int from, int to, MatchBuffer repeats) {
        SymbolFrequencies weights = new SymbolFrequencies();
        int at = from;
        for (int i = 0; i < repeats.size(); i++) {
            weights.add(text, at, repeats.at(i));
            weights.addRepeat(repeats.length(i), repeats.distance(i));
            at = repeats.at(i) + repeats.length(i);
        }
        weights.add(text, at, to);
        weights.literals[DeflateSymbols.END]++;
        return weights;
    }

    private void add(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            literals[text[at] & 0xFF]++;
        }
    }

    private void addRepeat(int length, int distance) {
        int left = length;
        while (left > 0) {
            int step = DeflateSymbols.step(left);
            literals[DeflateSymbols.ofLength(step)]++;
            distances[DeflateSymbols.ofDistance(distance)]++;
            left -= step;
        }
    }

    /// Adds to the weight of literals from one to another, both included.
    SymbolFrequencies addLiterals(int first, int last, int weight) {
        for (int symbol = first; symbol <= last; symbol++) {
            literals[symbol] += weight;
        }
        return this;
    }

    /// Gives a word to every length and distance.
    SymbolFrequencies addRepeats() {
        for (int i = 0; i < distances.length; i++) {
            distances[i]++;
        }
        return addLiterals(DeflateSymbols.END + 1, DeflateSymbols.LITERALS - 1, 1);
    }

    /// The fewest bits in which any code says these symbols, without those that say more of lengths and distances: their entropy.
    double leastBits() {
        return leastBits(literals) + leastBits(distances);
    }

    private static double leastBits(int[] weights) {
        double all = 0;
        double logs = 0;
        for (int weight : weights) {
            if (weight > 1) {
                logs += weight * Math.log(weight);
            }
            all += weight;
        }
        return all == 0 ? 0 : (all * Math.log(all) - logs) / Math.log(2);
    }

    int[] literals() {
        return literals;
    }

    int[] distances() {
        return distances;
    }
}
