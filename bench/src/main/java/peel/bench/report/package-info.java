/// The report: tables of medians, ranges and ratios.
@NullMarked
package peel.bench.report;

import org.jspecify.annotations.NullMarked;
