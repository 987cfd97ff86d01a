package peel.sample.city.map;

import java.util.List;
import peel.sample.random.SplitMix64;

/// Invents the names of places: mostly streets, some points of interest, and now and then one that is hard to read.
///
/// Names are not unique, as in the real files: several points share one.
public final class StreetNames {
    private static final List<String> BEGINNINGS = List.of("Ald", "Ash", "Bram", "Cal", "Crow", "Dun", "Ell", "Fen",
            "Gar", "Hazel", "Kel", "Lang", "Mar", "Nor", "Oak", "Pen", "Rad", "Sel", "Thorn", "Ul", "Wil", "Yar");
    private static final List<String> ENDINGS = List.of("bury", "combe", "cote", "den", "field", "ford", "ham", "hurst",
            "ley", "mere", "ridge", "stead", "stoke", "thorpe", "ton", "well", "wick", "worth");
    private static final List<String> WORDS = List.of("Alder", "Beacon", "Chapel", "Cooper", "Dove", "Foundry",
            "Glebe", "Heron", "Juniper", "Kiln", "Linnet", "Mill", "Orchard", "Plover", "Quarry", "Rowan", "Saddler",
            "Tanner", "Vicarage", "Weaver", "Yew Tree");
    private static final List<String> KINDS = List.of("Road", "Street", "Close", "Avenue", "Lane", "Drive", "Way",
            "Court", "Grove", "Gardens", "Place", "Crescent", "Terrace", "Walk", "Row", "Hill");
    // Every apostrophe starts a capital: the publisher's title-casing knows no better.
    private static final List<String> OWNERS = List.of("Queen'S", "Abbot'S", "Miller'S", "St Osyn'S", "Bishop'S");
    private static final List<String> WELSH = List.of("Heol Llŵynfa", "Ffordd Tŷ Câr", "Cae'R Hen Dôl", "Maes Yr Ôdyn",
            "Clôs Y Wênallt", "Rhodfa Gŵyndir");
    private static final List<String> POINTS_OF_INTEREST = List.of("Supermarket", "Parking Area", "Shopping Area",
            "Petrol Station", "Nightclub", "Police Station", "Hospital", "Park/Open Space", "Sports/Recreation Area",
            "Further/Higher Educational Building", "Pedestrian Subway", "Bus/Coach Station");

    private final SplitMix64 random;

    public StreetNames(SplitMix64 random) {
        this.random = random;
    }

    PlaceName street() {
        return PlaceName.street(streetText());
    }

    /// For example "Alder Close".
    public String streetText() {
        return switch (random.nextInt(100)) {
            case 0 -> random.any(WELSH);
            case 1 -> "High Road, " + town();
            case 2, 3 -> random.any(OWNERS) + " " + random.any(KINDS);
            default -> (random.oneIn(3) ? random.any(WORDS) : town()) + " " + random.any(KINDS);
        };
    }

    PlaceName pointOfInterest() {
        return PlaceName.pointOfInterest(random.oneIn(15) ? "" : random.any(POINTS_OF_INTEREST));
    }

    private String town() {
        return random.any(BEGINNINGS) + random.any(ENDINGS);
    }
}
