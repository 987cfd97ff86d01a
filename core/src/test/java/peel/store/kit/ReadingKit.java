package peel.store.kit;

import java.io.IOException;
import peel.store.Store;
import peel.store.inmemory.ReleaseContent;

/// What the reading part of the conformance kit asks of a store's module: a store that holds given records.
public interface ReadingKit {
    /// A store whose current release holds these records and nothing else, for the test to close. Called once a test. The
    /// numbers of crimes and the ids of places are the store's own, except those of recorded responses.
    Store holding(ReleaseContent content) throws IOException;

    /// A store without any release, for the test to close.
    Store empty() throws IOException;
}
