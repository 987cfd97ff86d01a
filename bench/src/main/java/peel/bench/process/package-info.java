/// Processes that are measured from outside.
@NullMarked
package peel.bench.process;

import org.jspecify.annotations.NullMarked;
