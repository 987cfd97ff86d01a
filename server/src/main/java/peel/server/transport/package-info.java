/// What lies between Jetty's connections and a request that is whole: limits on what arrives, and a fair share of the
/// processors. It knows HTTP, and nothing of crimes.
@NullMarked
package peel.server.transport;

import org.jspecify.annotations.NullMarked;
