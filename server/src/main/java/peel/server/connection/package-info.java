/// Limits on what arrives over all connections, and turns on the processors.
@NullMarked
package peel.server.connection;

import org.jspecify.annotations.NullMarked;
