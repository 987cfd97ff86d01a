/// The requests: generated once with a fixed seed, kept in a file, sent to every engine; and digests of responses.
@NullMarked
package peel.bench.request;

import org.jspecify.annotations.NullMarked;
