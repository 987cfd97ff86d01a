/// Queries over an open release.
@NullMarked
package peel.embedded.query;

import org.jspecify.annotations.NullMarked;
