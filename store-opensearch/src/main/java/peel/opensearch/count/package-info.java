/// Counts of the records on a cluster, by up to three dimensions: composite aggregations, whose buckets are added up here.
@NullMarked
package peel.opensearch.count;

import org.jspecify.annotations.NullMarked;
