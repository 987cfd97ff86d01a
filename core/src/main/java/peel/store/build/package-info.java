/// How a load fills a store: the builder of a release, and the engine that has one. A store that only serves releases needs
/// nothing of this.
@NullMarked
package peel.store.build;

import org.jspecify.annotations.NullMarked;
