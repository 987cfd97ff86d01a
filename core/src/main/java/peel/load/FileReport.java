package peel.load;

import java.util.Optional;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.source.SourceFile;

/// What became of one file.
///
/// @param file the file
/// @param tally its rows
/// @param notLoaded why nothing was taken from it, for an answer of a method that is not loaded
public record FileReport(SourceFile file, FileStatsBuilder tally, Optional<String> notLoaded) {}
