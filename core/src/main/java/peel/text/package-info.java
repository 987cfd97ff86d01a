/// Text made safe and short for a line of a log or a report.
@NullMarked
package peel.text;

import org.jspecify.annotations.NullMarked;
