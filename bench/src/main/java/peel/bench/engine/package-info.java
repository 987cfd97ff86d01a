/// The engines that are compared: Peel in process, and databases that could be used instead.
@NullMarked
package peel.bench.engine;

import org.jspecify.annotations.NullMarked;
