/// The rules that turn rows of the archive into records of the API (DESIGN 5), one small class each.
@NullMarked
package peel.derive;

import org.jspecify.annotations.NullMarked;
