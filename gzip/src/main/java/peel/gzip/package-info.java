/// A gzip encoder (RFC 1951, 1952) that is fast for JSON whose records are alike. It knows nothing of what it encodes:
/// samples to make Huffman tables from are handed in.
@NullMarked
package peel.gzip;

import org.jspecify.annotations.NullMarked;
