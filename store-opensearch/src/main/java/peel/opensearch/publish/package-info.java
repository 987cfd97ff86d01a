/// Publishes a release: copies it to a cluster, checks it, and makes it the current one in one step.
@NullMarked
package peel.opensearch.publish;

import org.jspecify.annotations.NullMarked;
