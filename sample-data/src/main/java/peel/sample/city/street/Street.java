package peel.sample.city.street;

/// A street between two junctions.
///
/// @param low the smaller index of the two
/// @param high the larger one
record Street(int low, int high) {
    static Street between(int one, int other) {
        return new Street(Math.min(one, other), Math.max(one, other));
    }
}
