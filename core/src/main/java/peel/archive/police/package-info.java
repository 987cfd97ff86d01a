/// Readers of the CSV files of police.uk: street-level crimes, outcomes, stop and search.
@NullMarked
package peel.archive.police;

import org.jspecify.annotations.NullMarked;
