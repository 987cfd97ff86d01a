package peel.load;

import java.util.Optional;
import peel.archive.reject.FileStats;
import peel.archive.source.SourceFile;

/// What became of one file.
///
/// @param file the file
/// @param stats its rows
/// @param notLoaded why nothing was taken from it, for a response of a method that is not loaded
public record FileReport(SourceFile file, FileStats stats, Optional<String> notLoaded) {}
