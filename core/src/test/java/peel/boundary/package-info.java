/// Boundaries, right ones and hostile ones.
@org.jspecify.annotations.NullMarked
package peel.boundary;
