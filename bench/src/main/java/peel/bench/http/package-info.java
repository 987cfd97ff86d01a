/// Measuring Peel as a server, compared with a baseline that sends the same bytes from memory.
@NullMarked
package peel.bench.http;

import org.jspecify.annotations.NullMarked;
