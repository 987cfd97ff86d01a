/// A node of OpenSearch as a process of its own, for tests and measurements; never shipped.
@NullMarked
package peel.node;

import org.jspecify.annotations.NullMarked;
