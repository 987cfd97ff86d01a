/// Places of a release: keys along a Morton curve, ids, and names.
@NullMarked
package peel.embedded.place;

import org.jspecify.annotations.NullMarked;
