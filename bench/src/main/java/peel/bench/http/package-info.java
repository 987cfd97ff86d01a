/// Peel as a server, beside the same server that sends the same bytes from memory.
@NullMarked
package peel.bench.http;

import org.jspecify.annotations.NullMarked;
