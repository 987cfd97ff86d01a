/// Random numbers that are the same on every Java runtime.
@NullMarked
package peel.sample.random;

import org.jspecify.annotations.NullMarked;
