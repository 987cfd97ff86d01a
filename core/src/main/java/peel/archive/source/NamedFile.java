package peel.archive.source;

import java.util.Optional;
import peel.archive.format.ArchiveFileName;
import peel.model.Month;

/// A file whose month and force are those that its name states.
interface NamedFile extends SourceFile {
    /// What the name states.
    ArchiveFileName stated();

    @Override
    default Optional<Month> month() {
        return stated().month();
    }

    @Override
    default Optional<String> forceId() {
        return stated().forceId();
    }
}
