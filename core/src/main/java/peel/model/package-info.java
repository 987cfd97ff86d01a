/// The vocabulary of the field: months, forces, categories of crime and outcome, persistent ids.
@NullMarked
package peel.model;

import org.jspecify.annotations.NullMarked;
