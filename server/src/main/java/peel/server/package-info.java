/// The HTTP server: it reads requests of the police API, asks the store, and writes the answers (docs/spec/api.md).
/// [peel.server.PeelServer] is the way in; [peel.server.api.Routes] is the list of what can be asked.
@NullMarked
package peel.server;

import org.jspecify.annotations.NullMarked;
