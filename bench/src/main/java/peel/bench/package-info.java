/// Measurements, never shipped: [peel.bench.Run] measures Peel beside other engines and writes what it found.
@NullMarked
package peel.bench;

import org.jspecify.annotations.NullMarked;
