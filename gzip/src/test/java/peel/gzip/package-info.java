@NullMarked
package peel.gzip;

import org.jspecify.annotations.NullMarked;
