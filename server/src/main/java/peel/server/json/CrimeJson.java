package peel.server.json;

import java.io.IOException;
import java.io.OutputStream;
import peel.store.Release;
import peel.store.query.CrimeQuery;

/// Answers of the crime methods: an array of crimes in their 9-key form (docs/spec/api.md#crime-record).
public final class CrimeJson {
    private CrimeJson() {}

    /// Writes the crimes of a query, in the release's order and in pieces of some 32 KiB. The stream is neither flushed
    /// nor closed.
    ///
    /// @return how many crimes were written
    /// @throws IOException when the stream fails; what was written until then is no complete JSON
    public static long write(Release release, CrimeQuery query, OutputStream out) throws IOException {
        JsonArrayWriter array = new JsonArrayWriter(out);
        CrimeSerializer record = new CrimeSerializer();
        release.crimes(query, crime -> record.append(array.next(), crime));
        return array.finish();
    }
}
