/// A record as a few bytes from which all of its view is read again: what is derived by rules, from the place or from the
/// vocabulary, is left out.
@NullMarked
package peel.opensearch.record;

import org.jspecify.annotations.NullMarked;
