package peel.sample.national;

import java.util.List;
import peel.sample.format.CsvWriter;
import peel.sample.format.Utf8;
import peel.sample.random.RandomBits;

/// Names of places, made up from bits of chance. They are not unique, as in the real files: many points share one.
///
/// Outcomes files until 2022-06 have the names of streets in capitals, those of other places never
/// (docs/spec/archive.md#place-names).
final class PlaceNameGenerator {
    private static final List<String> BEGINNINGS = List.of("Ald", "Ash", "Beck", "Birch", "Bram", "Brock", "Cal",
            "Chil", "Clay", "Cold", "Crow", "Dal", "Dun", "Eagle", "Ell", "Fair", "Fen", "Gar", "Glen", "Gold", "Green",
            "Har", "Hazel", "Hol", "Hunt", "Kel", "King", "Lang", "Lin", "Long", "Mar", "Mill", "Nether", "New", "Nor",
            "Oak", "Over", "Pen", "Queen", "Rad", "Raven", "Red", "Rush", "Sel", "Silver", "Stan", "Swin", "Thorn",
            "Ul",
            "Upper", "Wal", "West", "Whit", "Wil", "Win", "Wood", "Wych", "Yar");
    private static final List<String> ENDINGS = List.of("beck", "borough", "bourne", "bridge", "brook", "bury",
            "church",
            "combe", "cote", "cross", "dale", "den", "down", "field", "ford", "gate", "grove", "ham", "hampton", "hill",
            "hurst", "ington", "land", "leigh", "ley", "low", "mere", "minster", "mouth", "ridge", "side", "stead",
            "stoke", "stone", "thorpe", "ton", "well", "wick", "wood", "worth");
    private static final List<String> KINDS = List.of(" Road", " Street", " Close", " Avenue", " Lane", " Drive",
            " Way",
            " Court", " Grove", " Gardens", " Place", " Crescent", " Terrace", " Walk", " Row", " Hill", " Mews",
            " Park", " Rise", " Square");
    private static final List<String> ODD = List.of("\"On or near High Road, Elmstead\"",
            "\"On or near Third Avenue, Bay Fields\"", "On or near Queen'S Road", "On or near Abbot'S Walk",
            "On or near Heol Ll\u0175ynfa", "On or near Ffordd T\u0177 C\u00e2r", "On or near Cae'R Hen D\u0177");
    private static final List<String> OF_INTEREST = List.of("Parking Area", "Supermarket", "Petrol Station",
            "Shopping Area", "Sports/Recreation Area", "Park/Open Space", "Nightclub", "Hospital",
            "Further/Higher Educational Building", "Pedestrian Subway", "Police Station", "Bus/Coach Station",
            "Conference/Exhibition Centre", "Theatre/Concert Hall", "");
    private static final List<String> STATIONS = List.of(" (Station)", " (Station)", " Parkway (Station)",
            " North (Station)", " Road (Station)", " (Lu Station)", " Town (Lu Station)", " (Dlr)", " (Tram Stop)",
            " (Metro Station)");

    private static final byte[] PREFIX = Utf8.utf8("On or near ");
    private static final int ODD_ONE_IN = 97;
    private static final int OF_INTEREST_ONE_IN = 6;

    private final byte[][] beginnings = Utf8.utf8(BEGINNINGS);
    private final byte[][] endings = Utf8.utf8(ENDINGS);
    private final byte[][] kinds = Utf8.utf8(KINDS);
    private final byte[][] capitalBeginnings = Utf8.capitals(BEGINNINGS);
    private final byte[][] capitalEndings = Utf8.capitals(ENDINGS);
    private final byte[][] capitalKinds = Utf8.capitals(KINDS);
    private final byte[][] odd = Utf8.utf8(ODD);
    private final byte[][] ofInterest = Utf8.utf8(OF_INTEREST);
    private final byte[][] stations = Utf8.utf8(STATIONS);

    /// Appends the name of an ordinary place.
    void append(CsvWriter out, long bits, boolean inCapitals) {
        int chance = RandomBits.below(bits, ODD_ONE_IN * OF_INTEREST_ONE_IN);
        long choice = RandomBits.mix(bits);
        if (chance < OF_INTEREST_ONE_IN) {
            out.text(any(odd, choice));
        } else if (chance % OF_INTEREST_ONE_IN == 0) {
            out.text(PREFIX).text(any(ofInterest, choice));
        } else if (inCapitals) {
            out.text(PREFIX);
            name(out, choice, capitalBeginnings, capitalEndings).text(any(capitalKinds, choice << 24));
        } else {
            out.text(PREFIX);
            name(out, choice, beginnings, endings).text(any(kinds, choice << 24));
        }
    }

    /// Appends the name of a station, with its kind in brackets (docs/spec/archive.md#stations).
    void appendStation(CsvWriter out, long bits) {
        long choice = RandomBits.mix(bits);
        out.text(PREFIX);
        name(out, choice, beginnings, endings).text(any(stations, choice << 24));
    }

    private static CsvWriter name(CsvWriter out, long bits, byte[][] beginnings, byte[][] endings) {
        return out.text(any(beginnings, bits)).text(any(endings, bits << 12));
    }

    private static byte[] any(byte[][] choices, long bits) {
        return choices[RandomBits.below(bits, choices.length)];
    }
}
