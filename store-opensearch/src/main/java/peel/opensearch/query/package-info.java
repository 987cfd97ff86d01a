/// Records that a cluster holds: filters as queries of OpenSearch, and pages of their hits in the order of records.
@NullMarked
package peel.opensearch.query;

import org.jspecify.annotations.NullMarked;
