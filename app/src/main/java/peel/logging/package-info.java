/// What the program logs: one line for each record, on standard error, written by a thread of its own.
@NullMarked
package peel.logging;

import org.jspecify.annotations.NullMarked;
