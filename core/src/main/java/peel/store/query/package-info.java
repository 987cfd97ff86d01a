/// What can be asked of a release, and the views in which records come back.
@NullMarked
package peel.store.query;

import org.jspecify.annotations.NullMarked;
