@NullMarked
package peel.parquet;

import org.jspecify.annotations.NullMarked;
