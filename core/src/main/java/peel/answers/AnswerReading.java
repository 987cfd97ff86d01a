package peel.answers;

import peel.archive.FileTally;

/// What came of reading an answer.
///
/// @param method what the answer answers; when it is not loaded, [AnswerMethod#reason] says why
/// @param tally what became of its records: all zero when the method is not loaded. A whole `outcomes-for-crime` answer is one
///            record
public record AnswerReading(AnswerMethod method, FileTally tally) {}
