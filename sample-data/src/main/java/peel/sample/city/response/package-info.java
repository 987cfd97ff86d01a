/// Responses of the API about the invented city: its forces and neighbourhoods.
@NullMarked
package peel.sample.city.response;

import org.jspecify.annotations.NullMarked;
