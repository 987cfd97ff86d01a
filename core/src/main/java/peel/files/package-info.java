/// Working with files: a lock that lets one job at a time into a directory, and the reasons of failures in words.
@NullMarked
package peel.files;

import org.jspecify.annotations.NullMarked;
