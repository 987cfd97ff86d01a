package peel.bench.archive;

import java.util.ArrayList;
import java.util.List;

/// The crimes of a force, each a word of chance that can be asked for again: by month, place, and number at that place.
final class Crimes {
    /// The types of street files, each with its count in thousands among 8.3 million rows
    /// (docs/spec/archive.md#crime-types).
    private static final List<String> TYPES = List.of("Anti-social behaviour", "Bicycle theft", "Burglary",
            "Criminal damage and arson", "Drugs", "Other theft", "Possession of weapons", "Public order", "Robbery",
            "Shoplifting", "Theft from the person", "Vehicle crime", "Violence and sexual offences", "Other crime");
    private static final List<Integer> THOUSANDS = List.of(1_576, 74, 340, 717, 265, 537, 74, 618, 66, 587, 62, 377,
            2_821, 183);
    private static final int ANTI_SOCIAL_BEHAVIOUR = 0;
    private static final int MANY = 30;

    private final byte[][] types = Texts.utf8(TYPES);
    private final Wheel wheel;
    private final ForcePlaces places;
    private final boolean haveIds;
    private final long seed;

    Crimes(ForcePlaces places, long seed) {
        this.places = places;
        this.seed = seed;
        haveIds = !places.force().isBritishTransportPolice();
        // British Transport Police publishes no anti-social behaviour any more (docs/spec/archive.md#crime-types).
        List<Integer> weights = new ArrayList<>(THOUSANDS);
        if (!haveIds) {
            weights.set(ANTI_SOCIAL_BEHAVIOUR, 0);
        }
        wheel = new Wheel(weights);
    }

    /// What all crimes of a place in a month are made from.
    ///
    /// @param month [peel.model.Month#index]
    long placeMonth(int place, int month) {
        return Mix.of(seed + places.number(place) * Mix.PLACE + month * Mix.MONTH);
    }

    /// How many crimes there were: Poisson's distribution around what is to be expected.
    int count(int place, long placeMonth) {
        double chance = Mix.unit(placeMonth);
        double likely = places.quiet(place);
        if (chance < likely) {
            return 0;
        }
        float expected = places.crimes(place);
        if (expected > MANY) {
            return (int) Math.max(0, expected + StrictMath.sqrt(expected) * Mix.normal(placeMonth) + 0.5);
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
        return Mix.of(placeMonth + (number + 1) * Mix.NUMBER);
    }

    int type(long crime) {
        return wheel.choice(crime);
    }

    byte[] typeText(int type) {
        return types[type];
    }

    /// Another type than anti-social behaviour, which never has an id.
    int anyCrime(long bits) {
        return 1 + Mix.below(bits, types.length - 1);
    }

    /// Neither anti-social behaviour nor anything of British Transport Police has an id
    /// (docs/spec/archive.md#crime-ids).
    boolean hasId(int type) {
        return haveIds && type != ANTI_SOCIAL_BEHAVIOUR;
    }

    /// The 64 digits of an id.
    static void appendId(CsvBytes out, long crime) {
        for (int word = 1; word <= 4; word++) {
            out.hex(Mix.of(crime + word * Mix.MONTH));
        }
    }
}
