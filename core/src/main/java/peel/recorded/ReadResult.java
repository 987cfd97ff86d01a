package peel.recorded;

import peel.archive.reject.FileStats;

/// What came of reading an answer.
///
/// @param shape what the response is by its keys
/// @param isLoaded whether anything is taken from such an answer; when not, [ResponseShape#reason] says why
/// @param stats what became of its records: all zero when nothing is taken. A whole `outcomes-for-crime` answer is one
///            record, and so is a stored response
public record ReadResult(ResponseShape shape, boolean isLoaded, FileStats stats) {}
