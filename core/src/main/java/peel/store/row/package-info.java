/// What a load hands to a store: rows of the archive, recorded fields, stored responses.
@NullMarked
package peel.store.row;

import org.jspecify.annotations.NullMarked;
