/// Small formats of text that several parts share: text made safe for a line of a log, percent-encoding, durations.
@NullMarked
package peel.text;

import org.jspecify.annotations.NullMarked;
