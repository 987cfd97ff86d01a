/// The archive of the invented city: its crimes, outcomes and stops, written month by month.
@NullMarked
package peel.sample.city.archive;

import org.jspecify.annotations.NullMarked;
