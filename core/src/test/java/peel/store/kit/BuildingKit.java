package peel.store.kit;

import peel.store.build.WritableStoreEngine;

/// What the building part of the conformance kit asks of a store's module: engines that build releases.
public interface BuildingKit {
    /// An engine for the place with a name, which is empty at first. Engines of one name and one test share their place.
    WritableStoreEngine engine(String name);

    /// An engine for the place that most tests use.
    default WritableStoreEngine engine() {
        return engine("store");
    }
}
