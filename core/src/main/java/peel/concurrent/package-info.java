/// How a long piece of work lets others go on: the points at which it can be stopped.
@NullMarked
package peel.concurrent;

import org.jspecify.annotations.NullMarked;
