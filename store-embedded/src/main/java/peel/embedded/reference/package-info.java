/// Stored responses and the areas of neighbourhoods.
@NullMarked
package peel.embedded.reference;

import org.jspecify.annotations.NullMarked;
