/// Reads the boundaries of neighbourhoods as police.uk publishes them: [peel.kml.KmlFile] reads one KML file.
@NullMarked
package peel.kml;

import org.jspecify.annotations.NullMarked;
