/// The invented city: its size and its forces.
@NullMarked
package peel.sample.city;

import org.jspecify.annotations.NullMarked;
