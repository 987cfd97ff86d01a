package peel.embedded.storage;

import peel.store.StoreException;

/// The format of data directories: of the manifest, of every column, and of the numbers in them. A data directory of any
/// other format is not opened, since nothing converts one: the sources are loaded again.
final class DataFormat {
    /// The number of the format. It goes up with every change of what is on disk.
    static final int VERSION = 7;

    private DataFormat() {}

    /// Checks a format number that was read.
    ///
    /// @param what the thing that has this number, for the message
    /// @throws StoreException when it is not [#VERSION]
    static void require(String what, int version) throws StoreException {
        if (version != VERSION) {
            throw new StoreException(what + " has format " + version
                    + ", but this version of Peel reads format "
                    + VERSION
                    + ": load the sources again into a new directory (`peel load --data NEW-DIRECTORY SOURCE...`)"
                    + " and use that one");
        }
    }
}
