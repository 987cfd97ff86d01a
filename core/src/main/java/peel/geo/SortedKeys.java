package peel.geo;

/// A column of [Morton] keys in ascending order; equal keys may follow each other.
public interface SortedKeys {

    /// How many keys there are.
    int size();

    /// One key.
    ///
    /// @param index
    ///            0 up to, not including, [#size]
    long key(int index);
}
