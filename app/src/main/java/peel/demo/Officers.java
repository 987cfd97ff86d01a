package peel.demo;

import java.util.List;
import java.util.Map;

/// Invents officers and lists them as `people` answers do (docs/spec/api.md#force-details).
final class Officers {
    private static final List<String> GIVEN_NAMES = List.of("Alda", "Bram", "Corin", "Dilys", "Edda", "Fenn", "Greta",
            "Hal", "Ines", "Jory", "Kes", "Lowri", "Milo", "Nest", "Orla", "Perran", "Si\u00e2n", "Tamsin", "Wilf",
            "Zo\u00eb");
    private static final List<String> FAMILY_NAMES = List.of("Ashcombe", "Bellwether", "Cropthorne", "D'Arle",
            "Eskdene", "Fallowby", "Greywell", "Hartsedge", "Inkpen-Moor", "Kettlewick", "Lambsfoot", "Merrowdown",
            "Nethersole", "Oxlade", "Quillfeather", "Rookwith", "Silverlock", "Tolpen", "Underhay", "Wychbold");

    private Officers() {}

    /// One officer of each rank. Few of a team say anything about themselves, most chiefs do.
    static AnswerJson list(List<String> ranks, boolean areChiefs, Dice dice) {
        var json = new AnswerJson().begin('[');
        for (String rank : ranks) {
            String given = dice.any(GIVEN_NAMES);
            boolean speaks = areChiefs ? !dice.oneIn(3) : dice.oneIn(12);
            json.begin('{').member("bio", speaks ? bio(given, dice) : null)
                    .member("contact_details", areChiefs && speaks ? contact(rank) : Map.of())
                    .member("name", given + " " + dice.any(FAMILY_NAMES)).member("rank", rank).end('}');
        }
        return json.end(']');
    }

    private static String bio(String given, Dice dice) {
        return "<p>" + given + " has served since " + (1994 + dice.below(25)) + " &amp; likes to listen.</p>";
    }

    private static Map<String, String> contact(String rank) {
        return Map.of("twitter", "https://twitter.example/" + Contacts.slug(rank));
    }
}
