/// What lies between Jetty's connections and a complete request or response: limits, timeouts, headers, pieces of the body. It
/// knows HTTP and nothing of crimes.
@NullMarked
package peel.server.transport;

import org.jspecify.annotations.NullMarked;
