package peel.store.build;

import java.util.List;
import peel.store.ReleaseInfo;
import peel.store.coverage.Coverage;

/// The release that a load published.
///
/// @param info the new release
/// @param coverage what it holds, by month, force and kind
public record PublishedRelease(ReleaseInfo info, List<Coverage> coverage) {}
