@NullMarked
package peel.server.transport;

import org.jspecify.annotations.NullMarked;
