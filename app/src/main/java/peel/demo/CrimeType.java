package peel.demo;

import java.util.List;

/// The crime types in the order of street files, each with its count in thousands among 8.3 million rows
/// (docs/spec/archive.md#crime-types).
enum CrimeType {
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
    private static final Odds<CrimeType> ANY = new Odds<>(ALL, type -> type.thousands);
    private static final Odds<CrimeType> CRIMES_ONLY = new Odds<>(ALL.subList(1, ALL.size()), type -> type.thousands);

    private final String text;
    private final int thousands;

    CrimeType(String text, int thousands) {
        this.text = text;
        this.thousands = thousands;
    }

    /// The column "Crime type".
    String text() {
        return text;
    }

    static CrimeType any(Dice dice) {
        return ANY.roll(dice);
    }

    /// Any type but anti-social behaviour, which never has an id.
    static CrimeType anyCrime(Dice dice) {
        return CRIMES_ONLY.roll(dice);
    }
}
