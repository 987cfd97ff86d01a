package peel.recorded;

import peel.archive.reject.FileStats;

/// What came of reading an answer.
///
/// @param method what the answer answers
/// @param isLoaded whether anything is taken from such an answer; when not, [ResponseMethod#reason] says why
/// @param stats what became of its records: all zero when nothing is taken. A whole `outcomes-for-crime` answer is one
///            record, and so is an answer that is kept as it was told
public record ReadResult(ResponseMethod method, boolean isLoaded, FileStats stats) {}
