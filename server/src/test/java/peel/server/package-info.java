/// Black-box tests: a real server on a free port, a real store in memory, real HTTP.
@NullMarked
package peel.server;

import org.jspecify.annotations.NullMarked;
