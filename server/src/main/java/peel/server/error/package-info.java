/// Errors as clients see them: codes, statuses and bodies in both error modes.
@NullMarked
package peel.server.error;

import org.jspecify.annotations.NullMarked;
