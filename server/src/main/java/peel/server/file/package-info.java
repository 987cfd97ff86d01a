/// Files that the server sends as they are: small ones in memory, and ranges of large ones on disk.
@NullMarked
package peel.server.file;

import org.jspecify.annotations.NullMarked;
