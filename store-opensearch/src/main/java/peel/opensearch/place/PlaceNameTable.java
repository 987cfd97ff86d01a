package peel.opensearch.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import peel.derive.CrimePlaceNames;

/// The names of all places: each different text once, and four numbers of texts for each place.
final class PlaceNameTable {
    /// A text takes about so much beside its characters.
    private static final int BYTES_OF_TEXT = 56;

    private static final int NAMES = 4;

    private final String[] texts;

    /// Four numbers a place in the order of [CrimePlaceNames]: 0 for none, else the position in [#texts] plus 1.
    private final int[] numbers;

    private PlaceNameTable(String[] texts, int[] numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    CrimePlaceNames names(int place) {
        return new CrimePlaceNames(name(place, 0), name(place, 1), name(place, 2), name(place, 3));
    }

    private Optional<String> name(int place, int slot) {
        int number = numbers[NAMES * place + slot];
        return number == 0 ? Optional.empty() : Optional.of(texts[number - 1]);
    }

    /// The name in crimes of other forces than British Transport Police, which nearly all crimes have.
    String inUsualCrimes(int place) {
        int number = numbers[NAMES * place + 1];
        return number == 0 ? names(place).inCrimes(false) : texts[number - 1];
    }

    long bytes() {
        return (long) Integer.BYTES * numbers.length
                + Arrays.stream(texts).mapToLong(text -> BYTES_OF_TEXT + text.length()).sum();
    }

    /// Collects names in the order of places.
    static final class Builder {
        private final Map<String, Integer> numberOf = new HashMap<>();
        private int[] numbers = new int[1024];
        private int places;

        void add(CrimePlaceNames names) {
            if (NAMES * places == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            }
            int slot = NAMES * places++;
            for (Optional<String> name : List.of(names.oldForce(), names.force(), names.oldBtp(), names.btp())) {
                numbers[slot++] = name.isEmpty() ? 0 : number(name.get());
            }
        }

        private int number(String text) {
            return numberOf.computeIfAbsent(text, _ -> numberOf.size() + 1);
        }

        PlaceNameTable build() {
            String[] texts = new String[numberOf.size()];
            numberOf.forEach((text, number) -> texts[number - 1] = text);
            return new PlaceNameTable(texts, Arrays.copyOf(numbers, NAMES * places));
        }
    }
}
