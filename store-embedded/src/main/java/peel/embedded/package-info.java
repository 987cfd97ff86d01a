/// The embedded store: immutable files of columns in Lucene's containers (header with a version, footer with a checksum,
/// memory-mapped), one set for each month, and a release as a manifest over them (ARCHITECTURE.md, "The store").
@NullMarked
package peel.embedded;

import org.jspecify.annotations.NullMarked;
