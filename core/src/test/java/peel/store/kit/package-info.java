/// The conformance kit: what every store must do, as tests that a store's module runs against its engine.
@NullMarked
package peel.store.kit;

import org.jspecify.annotations.NullMarked;
