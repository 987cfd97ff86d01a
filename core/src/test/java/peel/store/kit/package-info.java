/// The conformance kit: what every store must do, as tests that the module of a store runs.
/// [peel.store.kit.ReadingConformance] is for any store, and asks for one that holds given records;
/// [peel.store.kit.BuildingConformance] is for a store into which loads build releases.
@NullMarked
package peel.store.kit;

import org.jspecify.annotations.NullMarked;
