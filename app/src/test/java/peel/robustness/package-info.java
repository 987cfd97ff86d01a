/// What happens when things go wrong: killed and failed loads, a switch under load, wrong usage. The program runs in
/// processes of its own, as a user runs it.
@NullMarked
package peel.robustness;

import org.jspecify.annotations.NullMarked;
