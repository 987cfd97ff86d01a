package peel.gzip;

/// Encodes the literals and matches of one deflate block.
final class BlockEncoder {
    private final HuffmanTables tables;
    private final BitWriter out;

    /// @param out has room for all that is encoded
    BlockEncoder(HuffmanTables tables, BitWriter out) {
        this.tables = tables;
        this.out = out;
    }

    /// Encodes a range of the input while its matches are searched. This is faster than one after the other: the processor
    /// writes a match while it searches for the next.
    void encode(byte[] input, int from, int to, MatchFinder matches) {
        int at = from;
        while (matches.next()) {
            out.literals(input, at, matches.at(), tables.literalCodewords());
            writeMatch(matches.length(), matches.distance());
            at = matches.at() + matches.length();
        }
        out.literals(input, at, to, tables.literalCodewords());
    }

    /// Encodes a range of the input whose matches are known.
    void encode(byte[] input, int from, int to, MatchBuffer matches) {
        int at = from;
        for (int i = 0; i < matches.size(); i++) {
            out.literals(input, at, matches.at(i), tables.literalCodewords());
            writeMatch(matches.length(i), matches.distance(i));
            at = matches.at(i) + matches.length(i);
        }
        out.literals(input, at, to, tables.literalCodewords());
    }

    private void writeMatch(int length, int distance) {
        long distanceBits = tables.distanceBits(distance);
        int left = length;
        while (left > 0) {
            int part = DeflateSymbols.nextMatchLength(left);
            int lengthBits = tables.lengthBits(part);
            out.bits(lengthBits >>> 5 | distanceBits >>> 5 << (lengthBits & 31),
                    (lengthBits & 31) + ((int) distanceBits & 31));
            left -= part;
        }
    }

    /// Ends the block.
    void end() {
        tables.writeEndOfBlock(out);
    }
}
