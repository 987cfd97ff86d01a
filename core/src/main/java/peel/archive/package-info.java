/// Reads the police.uk archive: finds the files of a zip, a folder or a single path ([peel.archive.Sources]) and hands
/// over their rows one by one ([peel.archive.StreetFile], [peel.archive.OutcomesFile]). A row that cannot be used is
/// reported and left out; a source that cannot be used stops the load with a [peel.archive.SourceException].
@NullMarked
package peel.archive;

import org.jspecify.annotations.NullMarked;
