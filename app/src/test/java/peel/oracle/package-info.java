/// Random queries of any records, which another database counts in the same CSV files.
@NullMarked
package peel.oracle;

import org.jspecify.annotations.NullMarked;
