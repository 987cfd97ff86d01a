/// Vector tiles in the form of Mapbox (version 2.1 of its specification), which knows nothing about crimes: a layer of points or
/// polygons with properties.
@NullMarked
package peel.mvt;

import org.jspecify.annotations.NullMarked;
