/// A generator of archives as large as the real one: police.uk's own files, filled with invented rows.
///
/// Every row is a pure function of the seed, its month, its place and its number there. So files can be written in any
/// order and at the same time, and an outcome needs no memory of its crime: it is derived again.
@NullMarked
package peel.sample.national;

import org.jspecify.annotations.NullMarked;
