/// The page in a real browser: what people see of it, by keyboard and screen reader too, against the program itself.
@NullMarked
package peel.browser;

import org.jspecify.annotations.NullMarked;
