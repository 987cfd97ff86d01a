package peel.sample.city.response;

import java.util.List;
import java.util.Map;
import peel.sample.random.SplitMix64;

/// Invents officers and lists them as `people` responses do (docs/spec/api.md#force-details).
final class Officers {
    private static final List<String> GIVEN_NAMES = List.of("Alda", "Bram", "Corin", "Dilys", "Edda", "Fenn", "Greta",
            "Hal", "Ines", "Jory", "Kes", "Lowri", "Milo", "Nest", "Orla", "Perran", "Si\u00e2n", "Tamsin", "Wilf",
            "Zo\u00eb");
    private static final List<String> FAMILY_NAMES = List.of("Ashcombe", "Bellwether", "Cropthorne", "D'Arle",
            "Eskdene", "Fallowby", "Greywell", "Hartsedge", "Inkpen-Moor", "Kettlewick", "Lambsfoot", "Merrowdown",
            "Nethersole", "Oxlade", "Quillfeather", "Rookwith", "Silverlock", "Tolpen", "Underhay", "Wychbold");

    private Officers() {}

    /// One officer of each rank. Few officers of a team have a text about themselves, most chiefs do.
    static ResponseJson list(List<String> ranks, boolean areChiefs, SplitMix64 random) {
        var json = new ResponseJson().begin('[');
        for (String rank : ranks) {
            String given = random.any(GIVEN_NAMES);
            boolean speaks = areChiefs ? !random.oneIn(3) : random.oneIn(12);
            json.begin('{').member("bio", speaks ? bio(given, random) : null)
                    .member("contact_details", areChiefs && speaks ? contact(rank) : Map.of())
                    .member("name", given + " " + random.any(FAMILY_NAMES)).member("rank", rank).end('}');
        }
        return json.end(']');
    }

    private static String bio(String given, SplitMix64 random) {
        return "<p>" + given + " has served since " + (1994 + random.nextInt(25)) + " &amp; likes to listen.</p>";
    }

    private static Map<String, String> contact(String rank) {
        return Map.of("twitter", "https://twitter.example/" + Contacts.slug(rank));
    }
}
