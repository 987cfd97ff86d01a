/// The HTTP server: it reads requests of the police API, queries the store, and writes responses (docs/spec/api.md). Begin
/// with [peel.server.PeelServer]; [peel.server.api.Routes] lists all routes.
@NullMarked
package peel.server;

import org.jspecify.annotations.NullMarked;
