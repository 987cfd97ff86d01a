/// Black-box tests of points, areas and the walk, most of them against an oracle that looks at every point.
@NullMarked
package peel.geo;

import org.jspecify.annotations.NullMarked;
