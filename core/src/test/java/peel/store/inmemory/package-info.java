/// A store in memory, for tests: records as values in lists, and queries as loops over them. It is the plainest reading of
/// what `peel.store` promises, and offers nothing rendered.
@NullMarked
package peel.store.inmemory;

import org.jspecify.annotations.NullMarked;
