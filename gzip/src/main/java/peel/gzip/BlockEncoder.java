package peel.gzip;

/// Writes pieces of a text in the words of a code.
final class BlockEncoder {
    private final HuffmanTables code;
    private final BitWriter out;

    /// @param out has room for all that is spelled
    BlockEncoder(HuffmanTables code, BitWriter out) {
        this.code = code;
        this.out = out;
    }

    /// Spells a piece while its repeats are looked for, which takes less time than one after the other: the processor writes
    /// while it waits to know where the next repeat begins.
    void spell(byte[] text, int from, int to, MatchFinder repeats) {
        int at = from;
        while (repeats.next()) {
            out.literals(text, at, repeats.at(), code.literals());
            repeat(repeats.length(), repeats.distance());
            at = repeats.at() + repeats.length();
        }
        out.literals(text, at, to, code.literals());
    }

    /// Spells a piece whose repeats are known.
    void spell(byte[] text, int from, int to, MatchBuffer repeats) {
        int at = from;
        for (int i = 0; i < repeats.size(); i++) {
            out.literals(text, at, repeats.at(i), code.literals());
            repeat(repeats.length(i), repeats.distance(i));
            at = repeats.at(i) + repeats.length(i);
        }
        out.literals(text, at, to, code.literals());
    }

    private void repeat(int length, int distance) {
        long back = code.back(distance);
        int left = length;
        while (left > 0) {
            int step = DeflateSymbols.step(left);
            int front = code.length(step);
            out.bits(front >>> 5 | back >>> 5 << (front & 31), (front & 31) + ((int) back & 31));
            left -= step;
        }
    }

    /// Ends the block.
    void end() {
        code.end(out);
    }
}
