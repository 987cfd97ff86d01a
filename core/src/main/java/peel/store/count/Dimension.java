package peel.store.count;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import peel.model.RecordKind;
import peel.model.StopTextField;

/// By what records are counted. Every dimension has an order of its values, in which counts are handed over; a record without
/// a value counts under none, which comes last.
public enum Dimension {
    /// The month under which a record is found, oldest first.
    MONTH(false),
    /// The year of that month, oldest first.
    YEAR(true),
    /// The slug of a crime's category, or of the category of an outcome's crime, in the order of the vocabulary.
    CATEGORY(false, true, false),
    /// The code of a crime's last outcome or of an outcome, in the order of the vocabulary; the id of a stop's outcome, in
    /// the order of its characters.
    OUTCOME(false),
    /// The id of the force, in the order of the vocabulary.
    FORCE(false),
    /// The code of the LSOA that the row states, in the order of its characters.
    LSOA(false, true, false),
    /// The id of the place, lowest first.
    PLACE(true),
    /// The neighbourhood that holds the place, as `force/id`, in the order of its characters; of several the one that
    /// [peel.store.Release#neighbourhoodAt] returns.
    NEIGHBOURHOOD(false),
    /// The web-mercator tile that holds the place, as `z/x/y`; lower x first, then lower y.
    CELL(false),
    /// `force` or `btp`, in this order.
    TYPE(false),
    /// What a stop was for, in the order of its characters, as all texts of stops.
    OBJECT(StopTextField.OBJECT_OF_SEARCH),
    /// The power under which a stop was made.
    LEGISLATION(StopTextField.LEGISLATION),
    /// The gender of the person.
    GENDER(StopTextField.GENDER),
    /// The age of the person.
    AGE_RANGE(StopTextField.AGE_RANGE),
    /// The ethnicity that the officer saw.
    ETHNICITY(StopTextField.OFFICER_DEFINED_ETHNICITY),
    /// The ethnicity that the person stated.
    SELF_DEFINED_ETHNICITY(StopTextField.SELF_DEFINED_ETHNICITY),
    /// What was searched.
    STOP_TYPE(StopTextField.TYPE),
    /// The hour of a stop, 0 to 23, by the clocks of the United Kingdom.
    HOUR(true, false, true);

    private final String id = name().toLowerCase(Locale.ROOT);
    private final boolean isNumber;
    private final boolean isOfCrimes;
    private final boolean isOfStops;
    private final Optional<StopTextField> stopText;

    Dimension(boolean isNumber) {
        this(isNumber, true, true);
    }

    Dimension(boolean isNumber, boolean isOfCrimes, boolean isOfStops) {
        this.isNumber = isNumber;
        this.isOfCrimes = isOfCrimes;
        this.isOfStops = isOfStops;
        this.stopText = Optional.empty();
    }

    Dimension(StopTextField stopText) {
        this.isNumber = false;
        this.isOfCrimes = false;
        this.isOfStops = true;
        this.stopText = Optional.of(stopText);
    }

    /// The name in requests and responses, for example `age_range`.
    public String id() {
        return id;
    }

    /// The dimension with an id, if there is one.
    public static Optional<Dimension> find(String id) {
        return Arrays.stream(values()).filter(dimension -> dimension.id.equals(id)).findFirst();
    }

    /// Whether its values are whole numbers; otherwise they are texts.
    public boolean isNumber() {
        return isNumber;
    }

    /// Whether records of a kind can be counted by it.
    public boolean isOf(RecordKind kind) {
        return switch (kind) {
            case STREET, OUTCOMES -> isOfCrimes;
            case STOP_AND_SEARCH -> isOfStops;
        };
    }

    /// The text of a stop that it counts by, if it is one.
    public Optional<StopTextField> stopText() {
        return stopText;
    }
}
