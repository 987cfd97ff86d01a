package peel.sample.national;

import java.util.List;
import java.util.Map;
import peel.sample.format.StopValues;
import peel.sample.format.Utf8;

/// The values of stop-and-search files as bytes, and which of them some forces leave out (docs/spec/archive.md#stop-values).
final class NationalStopValues {
    static final byte[][] TYPES = Utf8.utf8(StopValues.TYPES);
    static final byte[][] GENDERS = Utf8.utf8(StopValues.GENDERS);
    static final byte[][] AGE_RANGES = Utf8.utf8(StopValues.AGE_RANGES);
    static final byte[][] OFFICER_ETHNICITIES = Utf8.utf8(StopValues.OFFICER_ETHNICITIES);
    static final byte[][] LEGISLATION = Utf8.utf8(StopValues.LEGISLATION);
    static final byte[][] OBJECTS = Utf8.utf8(StopValues.OBJECTS);
    static final byte[][] FLAGS = Utf8.utf8(List.of("", "", "", "", "False", "False", "True"));

    private static final Map<String, Integer> PERCENT_WITHOUT_PLACE = Map.of("south-yorkshire", 100, "thames-valley",
            91, "lancashire", 83, "humberside", 69);
    private static final int USUAL_PERCENT_WITHOUT_PLACE = 12;

    private NationalStopValues() {}

    static int percentWithoutPlace(String force) {
        return PERCENT_WITHOUT_PLACE.getOrDefault(force, USUAL_PERCENT_WITHOUT_PLACE);
    }

    static boolean hasLegislation(String force) {
        return !force.equals("surrey") && !force.equals("thames-valley");
    }

    /// Some forces never publish stops (docs/spec/api.md#crimes-street-dates).
    static boolean publishes(String force) {
        return !force.equals("gwent") && !force.equals("northern-ireland");
    }
}
