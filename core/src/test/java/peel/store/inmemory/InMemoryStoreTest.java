package peel.store.inmemory;

import peel.store.Store;
import peel.store.kit.ReadingConformance;
import peel.store.kit.selection.SelectionConformance;

/// The reading part of the conformance kit on the store in memory.
final class InMemoryStoreTest implements ReadingConformance, SelectionConformance {
    @Override
    public Store holding(ReleaseContent content) {
        return InMemoryStore.of(content);
    }

    @Override
    public Store empty() {
        return new InMemoryStore();
    }
}
