/// The seam between Peel and its stores, as far as it is read: [peel.store.StoreEngine] opens a [peel.store.Store], which
/// gives out the current [peel.store.Release]. Nothing here knows how a store keeps its data.
@NullMarked
package peel.store;

import org.jspecify.annotations.NullMarked;
