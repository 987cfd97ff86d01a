/// The routes and their endpoints.
@NullMarked
package peel.server.api;

import org.jspecify.annotations.NullMarked;
