/// Benchmarks, never shipped: [peel.bench.Run] measures Peel and other engines and writes a report.
@NullMarked
package peel.bench;

import org.jspecify.annotations.NullMarked;
