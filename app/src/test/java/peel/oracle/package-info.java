/// Random queries of any records, which another database answers from the same CSV files.
@NullMarked
package peel.oracle;

import org.jspecify.annotations.NullMarked;
