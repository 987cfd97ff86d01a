/// What a run says: tables of medians, spreads and ratios.
@NullMarked
package peel.bench.report;

import org.jspecify.annotations.NullMarked;
