/// A budget for the memory of queries, so that many at once do not exhaust the heap.
@NullMarked
package peel.store.memory;

import org.jspecify.annotations.NullMarked;
