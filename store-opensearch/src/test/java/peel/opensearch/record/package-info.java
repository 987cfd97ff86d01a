/// Tests of packed records: the conformance kit on records that were packed and read again.
@NullMarked
package peel.opensearch.record;

import org.jspecify.annotations.NullMarked;
