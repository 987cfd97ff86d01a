/// What a release holds: months, forces and kinds, and the gaps between them.
@NullMarked
package peel.store.coverage;

import org.jspecify.annotations.NullMarked;
