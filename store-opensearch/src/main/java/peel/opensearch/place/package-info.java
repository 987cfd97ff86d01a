/// The places of a release on the heap of a server, and the search for those that a query accepts.
@NullMarked
package peel.opensearch.place;

import org.jspecify.annotations.NullMarked;
