/// Working with files: a lock that lets one job at a time into a directory, deleting a folder, and the reasons of failures in
/// words.
@NullMarked
package peel.files;

import org.jspecify.annotations.NullMarked;
