package peel.embedded.build;

import peel.embedded.month.Segment;
import peel.store.StoreException;

/// Gives out the API's numbers of crimes (docs/spec/archive.md#crime-numbers): consecutive over the months, oldest
/// first, so that a new newest month changes no number; above every recorded number.
final class CrimeIdAllocator {
    /// Clear of upstream's numbers, which had reached 1.2e8 in 2024.
    private static final int FIRST = 1_000_000_000;

    private long next = FIRST;

    /// Avoids the recorded numbers of a month's crimes.
    void avoid(Segment crimes) {
        crimes.upstream().ifPresent(upstream -> upstream.crimeRowsById().keySet()
                .forEach(id -> next = Math.max(next, id + 1L)));
    }

    /// The number of the first crime of the next month.
    ///
    /// @throws StoreException when numbers below 2^31 run out
    int base(int crimes) throws StoreException {
        long base = next;
        next += crimes;
        if (next > Integer.MAX_VALUE) {
            throw new StoreException("more crimes than the API has numbers for: load fewer months");
        }
        return (int) base;
    }
}
