/// The streets of the invented city, as the background of the demo's map: lines through all places.
@NullMarked
package peel.sample.city.street;

import org.jspecify.annotations.NullMarked;
