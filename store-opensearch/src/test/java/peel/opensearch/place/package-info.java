/// Tests without a cluster.
@NullMarked
package peel.opensearch.place;

import org.jspecify.annotations.NullMarked;
