package peel.embedded.build;

import peel.embedded.month.Segment;
import peel.store.StoreException;

/// Numbers crimes as the API does (docs/spec/archive.md#crime-numbers). The numbers are consecutive over the months, oldest first,
/// so that a new newest month changes no number, and above every number of a recorded crime.
final class CrimeIdAllocator {
    /// Far above the numbers of the API, which had reached 1.2e8 in 2024.
    private static final int FIRST = 1_000_000_000;

    private long next = FIRST;

    /// Starts above the numbers of the recorded crimes of a month.
    void startAbove(Segment crimes) {
        crimes.upstream().ifPresent(upstream -> upstream.crimeRowsById().keySet()
                .forEach(id -> next = Math.max(next, id + 1L)));
    }

    /// The number of the first crime of the next month.
    ///
    /// @param crimes the number of crimes of that month
    /// @throws StoreException when there are no more numbers below 2^31
    int allocate(int crimes) throws StoreException {
        long first = next;
        next += crimes;
        if (next > Integer.MAX_VALUE) {
            throw new StoreException("the release would have more crimes than the API has numbers: load fewer months");
        }
        return (int) first;
    }
}
