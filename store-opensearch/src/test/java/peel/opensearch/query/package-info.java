/// Tests without a cluster.
@NullMarked
package peel.opensearch.query;

import org.jspecify.annotations.NullMarked;
