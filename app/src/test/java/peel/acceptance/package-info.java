/// What is asked over HTTP, held against what the CSV files and recorded answers say by another way.
@NullMarked
package peel.acceptance;

import org.jspecify.annotations.NullMarked;
