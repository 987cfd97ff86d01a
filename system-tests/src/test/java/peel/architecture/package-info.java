/// What may use what.
@NullMarked
package peel.architecture;

import org.jspecify.annotations.NullMarked;
