/// Vector tiles of the map: counts of the records that a query selects, by cell or by place, the places, and the boundaries of
/// neighbourhoods. It knows no HTTP.
@NullMarked
package peel.server.tile;

import org.jspecify.annotations.NullMarked;
