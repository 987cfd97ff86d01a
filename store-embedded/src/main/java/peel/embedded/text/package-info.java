/// The texts of rows of crimes and outcomes as the archive has them: each different text once for the whole data directory, and
/// for each row the numbers of its texts.
@NullMarked
package peel.embedded.text;

import org.jspecify.annotations.NullMarked;
