/// The command line and the wiring: which engine, which server, what is printed.
@NullMarked
package peel.app;

import org.jspecify.annotations.NullMarked;
