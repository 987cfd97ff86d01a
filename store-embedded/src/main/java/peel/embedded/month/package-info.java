/// Files of one month: packed rows by place, persistent ids, upstream fields, stops.
@NullMarked
package peel.embedded.month;

import org.jspecify.annotations.NullMarked;
