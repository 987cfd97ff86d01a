package peel.store;

import java.util.List;

/// What a verification found.
///
/// @param release the number of the release
/// @param parts how many parts were read, as the store divides its data: files, for example
/// @param bytes how many bytes were read
/// @param problems one line for each thing that is wrong, naming the part; empty when all is well
public record VerifyReport(long release, int parts, long bytes, List<String> problems) {
    /// Copies the problems.
    public VerifyReport {
        problems = List.copyOf(problems);
    }
}
