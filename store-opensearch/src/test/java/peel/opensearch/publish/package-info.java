/// Tests of publishing without a cluster: how indices are named, and what becomes of documents that are not taken at once.
@NullMarked
package peel.opensearch.publish;

import org.jspecify.annotations.NullMarked;
