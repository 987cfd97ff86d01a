/// Points, areas and the walk that finds the points of an area.
///
/// A point is a pair of whole micro-degrees, latitude first, since a published coordinate is text with six decimals.
/// Points are kept sorted by their [peel.geo.Morton] key; [peel.geo.QuadTreeSearch] and [peel.geo.NearestSearch] need nothing but
/// this order, so all that a store needs is a sorted column of keys.
@NullMarked
package peel.geo;

import org.jspecify.annotations.NullMarked;
