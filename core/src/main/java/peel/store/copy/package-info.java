/// What a copy of a release on another store needs beside what queries return: former ids of places, all names of a place, and
/// the steps that only recorded histories have.
@NullMarked
package peel.store.copy;

import org.jspecify.annotations.NullMarked;
