package peel.bench.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.bench.process.Server;

/// What was measured of a set of requests in one encoding, sent to Peel and to the baseline.
///
/// @param peel what wrk measured of Peel
/// @param baseline what wrk measured of the baseline
/// @param zlib what wrk measured of the baseline with Jetty's compression; only for gzip
/// @param cpuMillis processor time of Peel's process for one request
public record HttpMeasurement(Wrk.Load peel, Wrk.Load baseline, Optional<Wrk.Load> zlib, double cpuMillis) {

    /// Sends every set to both servers for a while, so that they are as warm for the first set as for the last.
    ///
    /// @throws IOException if wrk fails
    public static void warm(Wrk wrk, Server peel, Server baseline, List<RequestSet> sets, double seconds)
            throws IOException {
        int whole = (int) Math.ceil(seconds);
        for (RequestSet set : sets) {
            wrk.run(peel.uri(), set.lines(), Bodies.GZIP, set.clients(), whole);
        }
        for (RequestSet set : sets) {
            wrk.run(baseline.uri(), set.baselineLines(), Bodies.GZIP, set.clients(), whole);
        }
    }

    /// Warms both up, then measures one after the other.
    ///
    /// @param seconds at least; wrk accepts whole ones only
    /// @throws IOException if wrk fails or a status is not 200
    public static HttpMeasurement measure(Wrk wrk, Server peel, Server baseline, RequestSet set, String encoding,
            double seconds)
            throws IOException {
        int whole = (int) Math.ceil(seconds);
        wrk.run(peel.uri(), set.lines(), encoding, set.clients(), whole);
        double before = peel.cpuSeconds();
        Wrk.Load ofPeel = wrk.run(peel.uri(), set.lines(), encoding, set.clients(), whole);
        double cpuMillis = (peel.cpuSeconds() - before) * 1e3 / Math.max(1, ofPeel.requests());
        wrk.run(baseline.uri(), set.baselineLines(), encoding, set.clients(), whole);
        Wrk.Load ofBaseline = wrk.run(baseline.uri(), set.baselineLines(), encoding, set.clients(), whole);
        Optional<Wrk.Load> zlib = Optional.empty();
        if (encoding.equals(Bodies.GZIP)) {
            wrk.run(baseline.uri(), set.zlibLines(), encoding, set.clients(), whole);
            zlib = Optional.of(wrk.run(baseline.uri(), set.zlibLines(), encoding, set.clients(), whole));
        }
        if (ofPeel.refused() > 0 || ofBaseline.refused() > 0) {
            throw new IOException(
                    "of the requests of '" + set.name() + "' " + ofPeel.refused()
                            + " had another status than 200 from Peel, "
                            + ofBaseline.refused() + " from the baseline");
        }
        return new HttpMeasurement(ofPeel, ofBaseline, zlib, cpuMillis);
    }
}
