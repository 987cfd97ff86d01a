/// Reading and writing JSON documents whose numbers stay as they were written.
@NullMarked
package peel.recorded.json;

import org.jspecify.annotations.NullMarked;
