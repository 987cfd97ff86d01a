package peel.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import peel.bench.engine.PeerFiles;
import peel.bench.process.Programs;
import peel.sample.national.NationalSize;

/// What a run is to do.
///
/// @param size of the archive
/// @param parts what is measured
/// @param requests names of the sets of requests that are measured over HTTP; empty for all
/// @param runs how many fresh processes measure the same
/// @param questions how many different questions of each kind
/// @param seconds how long each kind is measured
/// @param files the work directory of this size
/// @param programs how programs are started
/// @param root the project's directory
public record Settings(NationalSize size, Set<Part> parts, List<String> requests, int runs, int questions,
        double seconds, PeerFiles files,
        Programs programs, Path root) {

    /// A file for the errors of a program.
    Path log(String name) {
        return files.directory().resolve(name + ".log");
    }
}
