/// What a view may offer beyond its plain accessors: parts of its record as JSON in the API's form, for a store that keeps
/// them rendered. A store need not offer any.
@NullMarked
package peel.store.json;

import org.jspecify.annotations.NullMarked;
