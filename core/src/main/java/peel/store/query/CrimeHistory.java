package peel.store.query;

import java.util.List;
import java.util.Optional;

/// A crime and what became of it.
///
/// @param crime the crime; valid as long as the release it came from
/// @param steps the history, oldest first; empty where the force's ids identify no crime, so that nothing can be joined by
///            them (Northern Ireland, docs/spec/archive.md#ids-that-join)
public record CrimeHistory(CrimeView crime, Optional<List<HistoryStep>> steps) {}
