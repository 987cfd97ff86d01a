/// Files of a data directory: columns with checksums, manifests, locks, and what deletes files no release needs.
@NullMarked
package peel.embedded.storage;

import org.jspecify.annotations.NullMarked;
