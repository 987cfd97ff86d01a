/// Tests of what a release is on a cluster, without a cluster.
@NullMarked
package peel.opensearch.document;

import org.jspecify.annotations.NullMarked;
