/// Mirrors of an invented API that behaves as badly as it is told to.
@NullMarked
package peel.mirror;

import org.jspecify.annotations.NullMarked;
