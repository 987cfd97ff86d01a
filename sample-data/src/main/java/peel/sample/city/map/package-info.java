/// The map of the invented city: its places, their names and their LSOAs.
@NullMarked
package peel.sample.city.map;

import org.jspecify.annotations.NullMarked;
