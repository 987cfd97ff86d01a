/// The background of the map: what the operator set, or the streets of the demo.
@NullMarked
package peel.server.basemap;

import org.jspecify.annotations.NullMarked;
