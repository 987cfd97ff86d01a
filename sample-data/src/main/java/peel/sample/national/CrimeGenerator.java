package peel.sample.national;

import java.util.List;
import peel.sample.format.CrimeType;
import peel.sample.format.CsvWriter;
import peel.sample.random.RandomBits;

/// The crimes of a force, each a random number that can be computed again: by month, place, and number at that place.
final class CrimeGenerator {
    private static final List<CrimeType> TYPES = List.of(CrimeType.values());
    private static final int MANY = 30;

    private final ForcePlaces places;
    private final boolean haveIds;
    private final long seed;

    CrimeGenerator(ForcePlaces places, long seed) {
        this.places = places;
        this.seed = seed;
        haveIds = !places.force().isBritishTransportPolice();
    }

    /// What all crimes of a place in a month are made from.
    ///
    /// @param month [peel.model.Month#index]
    long placeMonth(int place, int month) {
        return RandomBits.mix(seed + places.number(place) * Salt.PLACE + month * Salt.MONTH);
    }

    /// How many crimes there were: Poisson's distribution around what is to be expected.
    int count(int place, long placeMonth) {
        double chance = RandomBits.unit(placeMonth);
        double likely = places.quiet(place);
        if (chance < likely) {
            return 0;
        }
        float expected = places.crimes(place);
        if (expected > MANY) {
            return (int) Math.max(0, expected + StrictMath.sqrt(expected) * RandomBits.normal(placeMonth) + 0.5);
        }
        double upTo = likely;
        int count = 0;
        while (chance >= upTo && count < 10 * MANY) {
            count++;
            likely *= expected / count;
            upTo += likely;
        }
        return count;
    }

    /// One crime.
    ///
    /// @param number from 0
    long crime(long placeMonth, int number) {
        return RandomBits.mix(placeMonth + (number + 1) * Salt.NUMBER);
    }

    /// British Transport Police no longer publishes anti-social behaviour (docs/spec/archive.md#crime-types).
    CrimeType type(long crime) {
        return haveIds ? CrimeType.any(crime) : CrimeType.anyWithId(crime);
    }

    /// Any type that may have an id, each as likely as the others.
    CrimeType anyWithId(long bits) {
        return TYPES.get(1 + RandomBits.below(bits, TYPES.size() - 1));
    }

    /// Neither anti-social behaviour nor anything of British Transport Police has an id
    /// (docs/spec/archive.md#crime-ids).
    boolean hasId(CrimeType type) {
        return haveIds && type.mayHaveId();
    }

    /// The 64 digits of an id.
    static void appendId(CsvWriter out, long crime) {
        for (int part = 1; part <= 4; part++) {
            out.hex(RandomBits.mix(crime + part * Salt.MONTH));
        }
    }
}
