package peel.sample.format;

import java.time.YearMonth;
import java.util.List;

/// The values of stop-and-search files; those of two columns changed in 2017 (docs/spec/archive.md#stop-values). A value
/// that is more likely is in its list more than once.
public final class StopValues {
    /// The column "Type".
    public static final List<String> TYPES = List.of("Person search", "Person search", "Person search",
            "Person and Vehicle search", "Vehicle search");
    /// The column "Gender".
    public static final List<String> GENDERS = List.of("Male", "Male", "Male", "Male", "Male", "Female", "", "Other");
    /// The column "Age range".
    public static final List<String> AGE_RANGES = List.of("18-24", "18-24", "25-34", "over 34", "10-17", "",
            "under 10");
    /// The column "Officer-defined ethnicity".
    public static final List<String> OFFICER_ETHNICITIES = List.of("White", "White", "White", "Black", "Asian", "Mixed",
            "Other", "");
    /// The column "Legislation".
    public static final List<String> LEGISLATION = List.of("Misuse of Drugs Act 1971 (section 23)",
            "Misuse of Drugs Act 1971 (section 23)", "Misuse of Drugs Act 1971 (section 23)",
            "Police and Criminal Evidence Act 1984 (section 1)", "Police and Criminal Evidence Act 1984 (section 1)",
            "Criminal Justice and Public Order Act 1994 (section 60)", "Firearms Act 1968 (section 47)",
            "Psychoactive Substances Act 2016 (s36(2))", "Environmental Protection Act 1990 (section 34B )", "");
    /// The column "Object of search".
    public static final List<String> OBJECTS = List.of("Controlled drugs", "Controlled drugs", "Controlled drugs",
            "Offensive weapons", "Stolen goods", "Article for use in theft", "Articles for use in criminal damage",
            "Anything to threaten or harm anyone", "Fireworks", "Goods on which duty has not been paid etc.", "");

    private static final List<String> OUTCOMES_UNTIL_2017 = List.of("Nothing found - no further action",
            "Nothing found - no further action", "Nothing found - no further action", "Suspect arrested",
            "Offender given drugs possession warning", "Local resolution", "Suspect summonsed to court",
            "Offender given penalty notice", "Offender cautioned", "Article found - Detailed outcome unavailable");
    private static final List<String> OUTCOMES_FROM_2018 = List.of("A no further action disposal",
            "A no further action disposal", "A no further action disposal", "Arrest", "Community resolution",
            "Khat or Cannabis warning", "Summons / charged by post", "Penalty Notice for Disorder",
            "Caution (simple or conditional)", "");
    private static final List<String> ETHNICITIES_UNTIL_2017_03 = List.of("White - White British (W1)",
            "White - Any other White ethnic background (W9)", "Black or Black British - African (B2)",
            "Asian or Asian British - Indian (A1)", "Mixed - Any other Mixed ethnic background (M9)", "");
    private static final List<String> ETHNICITIES_FROM_2017_04 = List.of(
            "White - English/Welsh/Scottish/Northern Irish/British",
            "White - English/Welsh/Scottish/Northern Irish/British", "White - Any other White background",
            "Black/African/Caribbean/Black British - African", "Asian/Asian British - Pakistani",
            "Mixed/Multiple ethnic groups - White and Black Caribbean", "Other ethnic group - Not stated", "");

    private StopValues() {}

    /// The column "Outcome" in a month.
    public static List<String> outcomes(YearMonth month) {
        return month.getYear() < 2018 ? OUTCOMES_UNTIL_2017 : OUTCOMES_FROM_2018;
    }

    /// The column "Self-defined ethnicity" in a month.
    public static List<String> selfDefinedEthnicities(YearMonth month) {
        return month.isBefore(YearMonth.of(2017, 4)) ? ETHNICITIES_UNTIL_2017_03 : ETHNICITIES_FROM_2017_04;
    }
}
