@NullMarked
package peel.embedded.text;

import org.jspecify.annotations.NullMarked;
