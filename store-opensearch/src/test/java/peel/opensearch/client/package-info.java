/// Tests of the client of a cluster.
@NullMarked
package peel.opensearch.client;

import org.jspecify.annotations.NullMarked;
