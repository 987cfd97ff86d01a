/// Errors as clients see them: codes, status, body.
@NullMarked
package peel.server.error;

import org.jspecify.annotations.NullMarked;
