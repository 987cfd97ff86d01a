/// Reads the boundaries of neighbourhoods: [peel.boundary.KmlFileReader] reads KML, as police.uk publishes it, and
/// [peel.boundary.GeoJsonFileReader] reads GeoJSON.
@NullMarked
package peel.boundary;

import org.jspecify.annotations.NullMarked;
