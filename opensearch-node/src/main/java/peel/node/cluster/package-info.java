/// Starts, kills and adds nodes of OpenSearch on this machine, for tests and measurements; never shipped.
@NullMarked
package peel.node.cluster;

import org.jspecify.annotations.NullMarked;
