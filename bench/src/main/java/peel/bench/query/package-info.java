/// The questions of a run: drawn once with a fixed seed, kept in a file, put to every engine; and the digests of answers.
@NullMarked
package peel.bench.query;

import org.jspecify.annotations.NullMarked;
