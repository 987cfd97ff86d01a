package peel.model;

import java.util.HexFormat;
import java.util.Optional;

/// The 64 hexadecimal digits that the archive calls Crime ID and the API `persistent_id`, as four big-endian words. It
/// is **not unique**: rows of one month may share it, and in Northern Ireland it identifies no crime
/// (docs/spec/archive.md#crime-ids).
///
/// @param part0 digits 1 to 16
/// @param part1 digits 17 to 32
/// @param part2 digits 33 to 48
/// @param part3 digits 49 to 64
public record PersistentId(long part0, long part1, long part2, long part3) {
    /// The length of the text form.
    public static final int TEXT_LENGTH = 64;

    /// Reads 64 digits `0-9a-f`. Empty for anything else, upper case included: the API does not find those
    /// (docs/spec/api.md#outcomes-for-crime).
    public static Optional<PersistentId> parse(CharSequence text) {
        if (text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        long[] parts = new long[4];
        for (int i = 0; i < TEXT_LENGTH; i++) {
            char c = text.charAt(i);
            int digit = c <= '9' ? c - '0' : c - 'a' + 10;
            if (digit < 0 || digit > 15 || c > '9' && digit < 10) {
                return Optional.empty();
            }
            parts[i >> 4] = parts[i >> 4] << 4 | digit;
        }
        return Optional.of(new PersistentId(parts[0], parts[1], parts[2], parts[3]));
    }

    /// A word of the id.
    ///
    /// @param part 0 to 3, the first 16 digits to the last
    /// @throws IndexOutOfBoundsException for another number
    public long part(int part) {
        return switch (part) {
            case 0 -> part0;
            case 1 -> part1;
            case 2 -> part2;
            case 3 -> part3;
            default -> throw new IndexOutOfBoundsException(part);
        };
    }

    /// Whether all digits are 0, by which a store marks that there is no id. No record may have it.
    public boolean isZero() {
        return (part0 | part1 | part2 | part3) == 0;
    }

    /// The 64 digits, lower case.
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(part0) + hex.toHexDigits(part1) + hex.toHexDigits(part2) + hex.toHexDigits(part3);
    }
}
