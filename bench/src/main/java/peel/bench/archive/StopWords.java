package peel.bench.archive;

import java.util.List;
import java.util.Map;

/// What stop-and-search files say, and how much of it some forces leave out (docs/spec/archive.md#stop-values). What is
/// there more often is likelier.
final class StopWords {
    static final byte[][] TYPES = Texts.utf8(List.of("Person search", "Person search", "Person search",
            "Person and Vehicle search", "Vehicle search"));
    static final byte[][] GENDERS = Texts.utf8(List.of("Male", "Male", "Male", "Male", "Male", "Female", "", "Other"));
    static final byte[][] AGES = Texts.utf8(List.of("18-24", "18-24", "25-34", "over 34", "10-17", "", "under 10"));
    static final byte[][] SELF_DEFINED = Texts.utf8(List.of("White - English/Welsh/Scottish/Northern Irish/British",
            "White - English/Welsh/Scottish/Northern Irish/British", "White - Any other White background",
            "Black/African/Caribbean/Black British - African", "Asian/Asian British - Pakistani",
            "Mixed/Multiple ethnic groups - White and Black Caribbean", "Other ethnic group - Not stated", ""));
    static final byte[][] OFFICER_DEFINED = Texts.utf8(List.of("White", "White", "White", "Black", "Asian", "Mixed",
            "Other", ""));
    static final byte[][] LEGISLATION = Texts.utf8(List.of("Misuse of Drugs Act 1971 (section 23)",
            "Misuse of Drugs Act 1971 (section 23)", "Misuse of Drugs Act 1971 (section 23)",
            "Police and Criminal Evidence Act 1984 (section 1)", "Police and Criminal Evidence Act 1984 (section 1)",
            "Criminal Justice and Public Order Act 1994 (section 60)", "Firearms Act 1968 (section 47)",
            "Psychoactive Substances Act 2016 (s36(2))", "Environmental Protection Act 1990 (section 34B )", ""));
    static final byte[][] OBJECTS = Texts.utf8(List.of("Controlled drugs", "Controlled drugs", "Controlled drugs",
            "Offensive weapons", "Stolen goods", "Article for use in theft", "Articles for use in criminal damage",
            "Anything to threaten or harm anyone", "Fireworks", "Goods on which duty has not been paid etc.", ""));
    static final byte[][] FLAGS = Texts.utf8(List.of("", "", "", "", "False", "False", "True"));
    static final byte[][] OUTCOMES_UNTIL_2017 = Texts.utf8(List.of("Nothing found - no further action",
            "Nothing found - no further action", "Nothing found - no further action", "Suspect arrested",
            "Offender given drugs possession warning", "Local resolution", "Suspect summonsed to court",
            "Offender given penalty notice", "Offender cautioned"));
    static final byte[][] OUTCOMES_FROM_2018 = Texts.utf8(List.of("A no further action disposal",
            "A no further action disposal", "A no further action disposal", "Arrest", "Community resolution",
            "Khat or Cannabis warning", "Summons / charged by post", "Penalty Notice for Disorder",
            "Caution (simple or conditional)", ""));

    private static final Map<String, Integer> PERCENT_WITHOUT_PLACE = Map.of("south-yorkshire", 100, "thames-valley",
            91, "lancashire", 83, "humberside", 69);
    private static final int USUAL_PERCENT_WITHOUT_PLACE = 12;

    private StopWords() {}

    static int percentWithoutPlace(String force) {
        return PERCENT_WITHOUT_PLACE.getOrDefault(force, USUAL_PERCENT_WITHOUT_PLACE);
    }

    static boolean hasLegislation(String force) {
        return !force.equals("surrey") && !force.equals("thames-valley");
    }

    /// Some forces never supply stops (docs/spec/api.md#crimes-street-dates).
    static boolean publishes(String force) {
        return !force.equals("gwent") && !force.equals("northern-ireland");
    }
}
