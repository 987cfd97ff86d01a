/// The encoders that compress responses, and the samples to which they are fitted.
@NullMarked
package peel.server.compression;

import org.jspecify.annotations.NullMarked;
