/// Which releases a cluster holds, which one is current, which servers read them, and who publishes.
@NullMarked
package peel.opensearch.registry;

import org.jspecify.annotations.NullMarked;
