package peel.gzip;

import java.util.Arrays;

/// A Huffman code: short words for symbols that come often, in the one form that deflate knows (RFC 1951, 3.2.2).
final class HuffmanCode {
    private static final int SYMBOL_BITS = 9;

    private final int[] symbols;
    private final int used;

    private HuffmanCode(int[] symbols, int used) {
        this.symbols = symbols;
        this.used = used;
    }

    /// The code for symbols of these weights; those of weight 0 get no word.
    ///
    /// @param weights below 2^30 in sum, for at most 512 symbols
    /// @param longest the longest word allowed, in bits
    static HuffmanCode of(int[] weights, int longest) {
        return ofLengths(lengths(weights, longest), longest);
    }

    /// The code whose words have these lengths, 0 for symbols without a word; the array becomes the code's.
    static HuffmanCode ofLengths(int[] lengths, int longest) {
        int[] next = new int[longest + 2];
        int used = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                next[lengths[symbol] + 1]++;
                used = symbol + 1;
            }
        }
        next[1] = 0;
        for (int bits = 2; bits <= longest; bits++) {
            next[bits] = next[bits - 1] + next[bits] << 1;
        }
        for (int symbol = 0; symbol < used; symbol++) {
            int bits = lengths[symbol];
            if (bits > 0) {
                lengths[symbol] = Integer.reverse(next[bits]++) >>> 32 - bits << 4 | bits;
            }
        }
        return new HuffmanCode(lengths, used);
    }

    /// All symbols as [BitWriter] takes them, 0 for those without a word.
    int[] symbols() {
        return symbols;
    }

    int symbol(int symbol) {
        return symbols[symbol];
    }

    int bits(int symbol) {
        return symbols[symbol] & 15;
    }

    /// One more than the last symbol that has a word.
    int used() {
        return used;
    }

    /// The length of each symbol's word. Where one would be too long, the weights are made more alike.
    private static int[] lengths(int[] weights, int longest) {
        long[] sorted = new long[weights.length];
        int count = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                sorted[count++] = (long) weights[symbol] << SYMBOL_BITS | symbol;
            }
        }
        Arrays.sort(sorted, 0, count);
        int[] lengths = new int[weights.length];
        int[] depths = depths(sorted, count);
        while (depths[0] > longest) {
            for (int i = 0; i < count; i++) {
                long weight = (sorted[i] >>> SYMBOL_BITS + 1) + 1;
                sorted[i] = weight << SYMBOL_BITS | sorted[i] & (1 << SYMBOL_BITS) - 1;
            }
            depths = depths(sorted, count);
        }
        for (int i = 0; i < count; i++) {
            lengths[(int) sorted[i] & (1 << SYMBOL_BITS) - 1] = depths[i];
        }
        return lengths;
    }

    /// The depths of the leaves in the tree that joins the two lightest nodes until one is left. Nodes come into being in
    /// the order of their weight, so that the lightest is the first leaf or the first node not yet joined.
    private static int[] depths(long[] sorted, int count) {
        if (count < 2) {
            return new int[]{1};
        }
        int nodes = 2 * count - 1;
        long[] weights = new long[nodes];
        int[] parents = new int[nodes];
        for (int i = 0; i < count; i++) {
            weights[i] = sorted[i] >>> SYMBOL_BITS;
        }
        int leaf = 0;
        int inner = count;
        for (int node = count; node < nodes; node++) {
            for (int child = 0; child < 2; child++) {
                int lightest = leaf < count && (inner == node || weights[leaf] <= weights[inner]) ? leaf++ : inner++;
                weights[node] += weights[lightest];
                parents[lightest] = node;
            }
        }
        int[] depths = new int[nodes];
        for (int node = nodes - 2; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
        }
        return depths;
    }
}
