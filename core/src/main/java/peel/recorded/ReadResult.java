package peel.recorded;

import peel.archive.reject.FileStats;

/// The result of reading a response.
///
/// @param shape what the response is by its keys
/// @param isLoaded whether such a response is loaded; if not, [ResponseShape#reason] is the reason
/// @param stats counts of its records: all zero if it is not loaded. An `outcomes-for-crime` response is one record, and
///            so is a stored response
public record ReadResult(ResponseShape shape, boolean isLoaded, FileStats stats) {}
