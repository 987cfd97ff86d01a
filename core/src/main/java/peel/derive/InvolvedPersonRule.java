package peel.derive;

/// Whether a stop involved a person, which the API states and the archive does not (docs/spec/api.md#stop-record).
public final class InvolvedPersonRule {
    private static final String VEHICLE_ONLY = "Vehicle search";

    private InvolvedPersonRule() {}

    /// Whether a person was searched, by the stop's type: always, but for a vehicle alone.
    ///
    /// @param type the text of the archive; empty when it is blank
    public static boolean isInvolved(String type) {
        return !type.equals(VEHICLE_ONLY);
    }
}
