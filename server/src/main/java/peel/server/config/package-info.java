/// Settings of the server.
@NullMarked
package peel.server.config;

import org.jspecify.annotations.NullMarked;
