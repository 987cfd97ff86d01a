/// What hostile clients do to a server, one attack at a time. The server runs as a process of its own with a small heap,
/// other clients go on asking, and they must not notice. CONTRIBUTING.md says how to run the long form by hand.
@NullMarked
package peel.attack;

import org.jspecify.annotations.NullMarked;
