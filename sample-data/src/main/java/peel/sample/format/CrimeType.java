package peel.sample.format;

import java.util.List;
import peel.sample.random.WeightedChoice;

/// The crime types in the order of street files, each with its count in thousands among 8.3 million rows
/// (docs/spec/archive.md#crime-types).
public enum CrimeType {
    ANTI_SOCIAL_BEHAVIOUR("Anti-social behaviour", 1_576),
    BICYCLE_THEFT("Bicycle theft", 74),
    BURGLARY("Burglary", 340),
    CRIMINAL_DAMAGE("Criminal damage and arson", 717),
    DRUGS("Drugs", 265),
    OTHER_THEFT("Other theft", 537),
    WEAPONS("Possession of weapons", 74),
    PUBLIC_ORDER("Public order", 618),
    ROBBERY("Robbery", 66),
    SHOPLIFTING("Shoplifting", 587),
    THEFT_FROM_PERSON("Theft from the person", 62),
    VEHICLE_CRIME("Vehicle crime", 377),
    VIOLENCE("Violence and sexual offences", 2_821),
    OTHER_CRIME("Other crime", 183);

    private static final List<CrimeType> ALL = List.of(values());
    private static final WeightedChoice ANY = new WeightedChoice(ALL.stream().map(type -> type.thousands).toList());
    private static final WeightedChoice WITH_ID = new WeightedChoice(
            ALL.stream().map(type -> type.mayHaveId() ? type.thousands : 0).toList());

    private final String text;
    private final int thousands;

    CrimeType(String text, int thousands) {
        this.text = text;
        this.thousands = thousands;
    }

    /// The column "Crime type".
    public String text() {
        return text;
    }

    /// Whether crimes of this type may have an id: anti-social behaviour never has one.
    public boolean mayHaveId() {
        return this != ANTI_SOCIAL_BEHAVIOUR;
    }

    /// Any type, each as likely as in the real files.
    ///
    /// @param bits at least twelve random bits, the lowest
    public static CrimeType any(long bits) {
        return ALL.get(ANY.index(bits));
    }

    /// Any type that may have an id.
    ///
    /// @param bits at least twelve random bits, the lowest
    public static CrimeType anyWithId(long bits) {
        return ALL.get(WITH_ID.index(bits));
    }
}
