@NullMarked
package peel.server.gzip;

import org.jspecify.annotations.NullMarked;
