/// The engines beside each other: Peel in process, and what its users would pick instead.
@NullMarked
package peel.bench.engine;

import org.jspecify.annotations.NullMarked;
