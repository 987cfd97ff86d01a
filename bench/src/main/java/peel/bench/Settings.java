package peel.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import peel.bench.engine.EngineFiles;
import peel.bench.process.Programs;
import peel.sample.national.NationalSize;

/// What is measured, and how.
///
/// @param size the size of the archive
/// @param parts what is measured
/// @param requestSets names of the sets of requests that are measured over HTTP; empty for all
/// @param runs how often everything is measured, each time in new processes
/// @param requests how many different requests of each kind
/// @param seconds how long each kind is measured
/// @param files the work directory of this size
/// @param programs how programs are started
/// @param root the project's directory
public record Settings(NationalSize size, Set<Part> parts, List<String> requestSets, int runs, int requests,
        double seconds, EngineFiles files,
        Programs programs, Path root) {

    /// The file for the errors of a program.
    Path log(String name) {
        return files.directory().resolve(name + ".log");
    }
}
