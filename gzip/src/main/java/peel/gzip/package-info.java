/// Compression of answers on their way out (RFC 1951, 1952), made for JSON whose records are alike.
@NullMarked
package peel.gzip;

import org.jspecify.annotations.NullMarked;
