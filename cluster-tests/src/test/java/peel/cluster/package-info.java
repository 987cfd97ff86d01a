/// Tests of the store on a cluster, against real nodes of OpenSearch that start once for all tests.
@NullMarked
package peel.cluster;

import org.jspecify.annotations.NullMarked;
