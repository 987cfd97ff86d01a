/// The seam between Peel and its stores: what a store is asked ([peel.store.Release]) and how it is filled
/// ([peel.store.ReleaseBuilder]). Nothing here knows any engine.
@NullMarked
package peel.store;

import org.jspecify.annotations.NullMarked;
