/// A fast CSV parser that works on bytes, shows fields under the archive's column numbers whatever their order, and goes on after
/// a broken line.
@NullMarked
package peel.archive.csv;

import org.jspecify.annotations.NullMarked;
