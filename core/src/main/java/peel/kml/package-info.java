/// Reads the boundaries of neighbourhoods: [peel.kml.KmlFile] reads KML, as police.uk publishes it, and
/// [peel.kml.GeoJsonFile] reads GeoJSON.
@NullMarked
package peel.kml;

import org.jspecify.annotations.NullMarked;
