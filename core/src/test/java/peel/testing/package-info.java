/// What tests of all modules share.
@NullMarked
package peel.testing;

import org.jspecify.annotations.NullMarked;
