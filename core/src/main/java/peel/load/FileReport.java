package peel.load;

import java.util.Optional;
import peel.archive.FileTally;
import peel.archive.SourceFile;

/// What became of one file.
///
/// @param file the file
/// @param tally its rows
/// @param notLoaded why nothing was taken from it, for an answer of a method that is not loaded
public record FileReport(SourceFile file, FileTally tally, Optional<String> notLoaded) {}
