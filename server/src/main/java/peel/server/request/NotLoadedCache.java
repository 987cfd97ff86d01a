package peel.server.request;

import java.util.List;
import peel.store.Release;

/// Caches the [NotLoaded] of the newest release, which all its requests share. Safe for several threads.
public final class NotLoadedCache {
    private record Entry(String releaseTag, NotLoaded files) {}

    private volatile Entry newest = new Entry("", NotLoaded.of(List.of()));

    NotLoaded of(Release release) {
        String tag = release.info().tag();
        Entry entry = newest;
        if (!entry.releaseTag.equals(tag)) {
            entry = new Entry(tag, NotLoaded.of(release.coverage()));
            newest = entry;
        }
        return entry.files;
    }
}
