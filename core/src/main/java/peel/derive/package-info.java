/// The rules that turn rows of the archive into records of the API (docs/spec/archive.md#rules), one small class each.
@NullMarked
package peel.derive;

import org.jspecify.annotations.NullMarked;
