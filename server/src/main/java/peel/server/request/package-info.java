/// A request: route, parameters, context, response.
@NullMarked
package peel.server.request;

import org.jspecify.annotations.NullMarked;
