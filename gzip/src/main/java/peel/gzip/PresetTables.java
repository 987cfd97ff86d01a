package peel.gzip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Huffman tables made ahead from samples of what will be encoded. An input that resembles a sample is encoded with the
/// sample's tables, which saves the time to fit tables of its own. Immutable.
public final class PresetTables {
    /// About the size of a header with dynamic tables.
    private static final int HEADER_BITS = 640;
    /// How many times as long a short input may get as with tables of its own.
    private static final double MAX_EXCESS_OF_SHORT = 1.05;
    /// The same of a long input, of which only a prefix is known.
    private static final double MAX_EXCESS_OF_LONG = 1.14;
    /// How many of each hexadecimal digit are added to a prefix: hashes and ids often begin only after it.
    private static final int ADDED_DIGITS = 32;

    private final List<PresetTable> forShort;
    private final List<PresetTable> forLong;

    private PresetTables(List<PresetTable> forShort, List<PresetTable> forLong) {
        this.forShort = forShort;
        this.forLong = forLong;
    }

    /// Tables that fit the given samples.
    ///
    /// @param shortSamples samples of inputs of up to 4 KiB, in ASCII
    /// @param longSamples samples of longer inputs, in ASCII, some 50 KiB each
    public static PresetTables of(List<String> shortSamples, List<String> longSamples) {
        return new PresetTables(
                Stream.concat(Stream.of(PresetTable.fixed()), shortSamples.stream().map(PresetTable::forPrintable))
                        .toList(),
                longSamples.stream().map(PresetTable::forEveryByte).toList());
    }

    /// The table that encodes a short input in the fewest bits; empty when tables of its own would be much shorter.
    Optional<PresetTable> bestFor(SymbolFrequencies input) {
        return best(forShort, input, MAX_EXCESS_OF_SHORT);
    }

    /// The table that encodes the prefix of a long input in the fewest bits; empty when tables of its own would be much
    /// shorter. It has a codeword for everything that may follow.
    ///
    /// @param prefix is changed
    Optional<PresetTable> bestForPrefix(SymbolFrequencies prefix) {
        return best(forLong, prefix.addLiterals('0', '9', ADDED_DIGITS).addLiterals('a', 'f', ADDED_DIGITS),
                MAX_EXCESS_OF_LONG);
    }

    private static Optional<PresetTable> best(List<PresetTable> tables, SymbolFrequencies frequencies,
            double maxExcess) {
        Optional<PresetTable> best = Optional.empty();
        long fewest = Long.MAX_VALUE;
        for (PresetTable table : tables) {
            long bits = table.bits(frequencies);
            if (bits < fewest) {
                best = Optional.of(table);
                fewest = bits;
            }
        }
        return fewest < (frequencies.entropyBits() + HEADER_BITS) * maxExcess ? best : Optional.empty();
    }
}
