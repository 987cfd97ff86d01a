package peel.sample.national;

import java.util.List;

/// A force that publishes crimes.
///
/// @param id as in the names of its files
/// @param name as in the columns "Reported by" and "Falls within"
record Force(String id, String name) {
    /// All forces, in the order of the API, British Transport Police last.
    static List<Force> all() {
        return Resource.rows("forces.txt", fields -> new Force(fields[0], fields[1]));
    }

    /// Whether this is British Transport Police, which publishes neither ids nor outcomes.
    boolean isBritishTransportPolice() {
        return id.equals("btp");
    }

    /// Whether an id means one crime. Northern Ireland gives the same ids to other crimes month after month
    /// (docs/spec/archive.md#crime-ids-of-northern-ireland).
    boolean hasUniqueIds() {
        return !id.equals("northern-ireland");
    }
}
