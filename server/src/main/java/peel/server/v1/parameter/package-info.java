/// The parameters of `/v1` and of exports: one table, [peel.server.v1.parameter.Parameter], and what reads them into a query.
/// Nothing here depends on HTTP: parameters come as names and values, an area of a body as an [peel.geo.Area].
@NullMarked
package peel.server.v1.parameter;

import org.jspecify.annotations.NullMarked;
