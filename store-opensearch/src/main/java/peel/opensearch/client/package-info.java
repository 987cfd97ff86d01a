/// A client of an OpenSearch cluster: hosts, TLS, timeouts, retries on another host, and responses that are parsed as they arrive.
@NullMarked
package peel.opensearch.client;

import org.jspecify.annotations.NullMarked;
