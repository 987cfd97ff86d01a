package peel.store;

import java.util.List;
import peel.store.coverage.Coverage;

/// What came of a load.
///
/// @param info the new release
/// @param coverage what it holds, by month, force and kind
public record PublishedRelease(ReleaseInfo info, List<Coverage> coverage) {}
