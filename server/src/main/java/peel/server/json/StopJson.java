package peel.server.json;

import java.io.IOException;
import java.io.OutputStream;
import peel.store.Release;
import peel.store.query.StopQuery;

/// Answers of the stop methods: an array of stops and searches (docs/spec/api.md#stop-record).
public final class StopJson {
    private StopJson() {}

    /// Writes the stops of a query, in the release's order and in pieces of some 32 KiB. The stream is neither flushed
    /// nor closed.
    ///
    /// @return how many stops were written
    /// @throws IOException when the stream fails; what was written until then is no complete JSON
    public static long write(Release release, StopQuery query, OutputStream out) throws IOException {
        JsonArrayWriter array = new JsonArrayWriter(out);
        release.stops(query, stop -> StopSerializer.append(array.next(), stop));
        return array.finish();
    }
}
