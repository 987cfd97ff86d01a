/// Measurements, never shipped: plain programs that print what they measured.
@NullMarked
package peel.bench;

import org.jspecify.annotations.NullMarked;
