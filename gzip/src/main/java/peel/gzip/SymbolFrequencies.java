package peel.gzip;

/// How often each symbol of a block occurs.
final class SymbolFrequencies {
    private final int[] literals = new int[DeflateSymbols.LITERALS];
    private final int[] distances = new int[DeflateSymbols.DISTANCES];

    /// The symbols of a range of the input with the given matches, and one end of a block.
    static SymbolFrequencies of(byte[] input, int from, int to, MatchBuffer matches) {
        SymbolFrequencies frequencies = new SymbolFrequencies();
        int at = from;
        for (int i = 0; i < matches.size(); i++) {
            frequencies.countLiterals(input, at, matches.at(i));
            frequencies.countMatch(matches.length(i), matches.distance(i));
            at = matches.at(i) + matches.length(i);
        }
        frequencies.countLiterals(input, at, to);
        frequencies.literals[DeflateSymbols.END_OF_BLOCK]++;
        return frequencies;
    }

    private void countLiterals(byte[] input, int from, int to) {
        for (int at = from; at < to; at++) {
            literals[input[at] & 0xFF]++;
        }
    }

    private void countMatch(int length, int distance) {
        int left = length;
        while (left > 0) {
            int part = DeflateSymbols.nextMatchLength(left);
            literals[DeflateSymbols.ofLength(part)]++;
            distances[DeflateSymbols.ofDistance(distance)]++;
            left -= part;
        }
    }

    /// Adds to the frequency of each literal from one to another, both included.
    SymbolFrequencies addLiterals(int first, int last, int count) {
        for (int symbol = first; symbol <= last; symbol++) {
            literals[symbol] += count;
        }
        return this;
    }

    /// Adds one of each length and distance, so that each gets a codeword.
    SymbolFrequencies addMatches() {
        for (int i = 0; i < distances.length; i++) {
            distances[i]++;
        }
        return addLiterals(DeflateSymbols.END_OF_BLOCK + 1, DeflateSymbols.LITERALS - 1, 1);
    }

    /// The entropy of these symbols in bits, without the extra bits of lengths and distances: no code is shorter.
    double entropyBits() {
        return entropyBits(literals) + entropyBits(distances);
    }

    private static double entropyBits(int[] frequencies) {
        double all = 0;
        double logs = 0;
        for (int frequency : frequencies) {
            if (frequency > 1) {
                logs += frequency * Math.log(frequency);
            }
            all += frequency;
        }
        return all == 0 ? 0 : (all * Math.log(all) - logs) / Math.log(2);
    }

    /// The frequencies of literals, the end of a block, and lengths.
    int[] literals() {
        return literals;
    }

    /// The frequencies of distances.
    int[] distances() {
        return distances;
    }
}
