package peel.store;

import java.util.List;

/// What a verification found.
///
/// @param release the number of the release
/// @param files how many files were read
/// @param bytes how many bytes were read
/// @param problems one line for each thing that is wrong, naming the file; empty when all is well
public record VerifyReport(long release, int files, long bytes, List<String> problems) {}
