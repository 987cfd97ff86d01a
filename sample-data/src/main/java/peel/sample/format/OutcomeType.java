package peel.sample.format;

import java.util.List;
import peel.sample.random.WeightedChoice;

/// The outcome types of outcomes files, each with its count in thousands (docs/spec/archive.md#outcome-types).
public enum OutcomeType {
    INVESTIGATION_COMPLETE("Investigation complete; no suspect identified", 2_523, 0),
    UNABLE_TO_PROSECUTE("Unable to prosecute suspect", 2_137, 0),
    SUSPECT_CHARGED("Suspect charged", 560, 0),
    LOCAL_RESOLUTION("Local resolution", 171, 0),
    OTHER_ORGANISATION("Action to be taken by another organisation", 78, 0),
    CAUTION("Offender given a caution", 61, 0),
    FURTHER_INVESTIGATION("Further investigation is not in the public interest", 54, 0),
    FORMAL_ACTION("Formal action is not in the public interest", 35, 0),
    DRUGS_WARNING("Offender given a drugs possession warning", 12, 0),
    ANOTHER_CASE("Suspect charged as part of another case", 12, 0),
    PENALTY_NOTICE("Offender given penalty notice", 5, 0),
    PRISON("Offender sent to prison", 0, 140),
    COMMUNITY_SENTENCE("Offender given community sentence", 0, 65),
    NOT_GUILTY("Defendant found not guilty", 0, 60),
    SUSPENDED_SENTENCE("Offender given suspended prison sentence", 0, 42),
    UNABLE_TO_PROCEED("Court case unable to proceed", 0, 29),
    FINED("Offender fined", 0, 26),
    CONDITIONAL_DISCHARGE("Offender given conditional discharge", 0, 19),
    OTHERWISE_DEALT_WITH("Offender otherwise dealt with", 0, 5),
    COMPENSATION("Offender ordered to pay compensation", 0, 3),
    CROWN_COURT("Defendant sent to Crown Court", 0, 2),
    DEPRIVED_OF_PROPERTY("Offender deprived of property", 0, 1),
    ABSOLUTE_DISCHARGE("Offender given absolute discharge", 0, 1);

    private static final List<OutcomeType> ALL = List.of(values());
    private static final WeightedChoice BY_POLICE = new WeightedChoice(
            ALL.stream().map(type -> type.byPolice).toList());
    private static final WeightedChoice BY_COURT = new WeightedChoice(ALL.stream().map(type -> type.byCourt).toList());

    private final String text;
    private final int byPolice;
    private final int byCourt;

    OutcomeType(String text, int byPolice, int byCourt) {
        this.text = text;
        this.byPolice = byPolice;
        this.byCourt = byCourt;
    }

    /// The column "Outcome type".
    public String text() {
        return text;
    }

    /// An outcome of the police, each as likely as in the real files.
    ///
    /// @param bits at least twelve random bits, the lowest
    public static OutcomeType byPolice(long bits) {
        return ALL.get(BY_POLICE.index(bits));
    }

    /// An outcome of a court, each as likely as in the real files.
    ///
    /// @param bits at least twelve random bits, the lowest
    public static OutcomeType byCourt(long bits) {
        return ALL.get(BY_COURT.index(bits));
    }
}
