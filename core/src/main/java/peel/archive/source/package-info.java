/// Where files come from: folders, zips, gzip and single files, with limits for hostile ones.
@NullMarked
package peel.archive.source;

import org.jspecify.annotations.NullMarked;
