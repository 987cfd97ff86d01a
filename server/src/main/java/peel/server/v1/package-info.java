/// The routes of `/v1`: records, counts, and what can be named in a query. One table, [peel.server.v1.V1Routes], is the source
/// of the routes, of `/openapi.json`, of `/docs` and of the tables in docs/api.md.
@NullMarked
package peel.server.v1;

import org.jspecify.annotations.NullMarked;
