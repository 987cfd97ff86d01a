/// The store on a cluster: reads the copy of a release that OpenSearch holds.
@NullMarked
package peel.opensearch;

import org.jspecify.annotations.NullMarked;
