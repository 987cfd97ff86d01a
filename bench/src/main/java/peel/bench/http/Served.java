package peel.bench.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import peel.bench.process.Server;

/// A set of requests put to Peel and to the ceiling, in one encoding.
///
/// @param peel what wrk measured of Peel
/// @param ceiling what wrk measured of the ceiling
/// @param zlib what wrk measured of the ceiling where Jetty compresses; only for gzip
/// @param cpuMillis processor time of Peel's process for one request
public record Served(Wrk.Load peel, Wrk.Load ceiling, Optional<Wrk.Load> zlib, double cpuMillis) {

    /// Lets both servers answer every set for a while, so that the first one finds them as warm as the last.
    ///
    /// @throws IOException when wrk fails
    public static void warm(Wrk wrk, Server peel, Server ceiling, List<RequestSet> sets, double seconds)
            throws IOException {
        int whole = (int) Math.ceil(seconds);
        for (RequestSet set : sets) {
            wrk.run(peel.uri(), set.lines(), Bodies.GZIP, set.clients(), whole);
        }
        for (RequestSet set : sets) {
            wrk.run(ceiling.uri(), set.ceilingLines(), Bodies.GZIP, set.clients(), whole);
        }
    }

    /// Warms both up, then measures one after the other.
    ///
    /// @param seconds at least; wrk takes whole ones
    /// @throws IOException when wrk fails, or a server refuses a request
    public static Served measure(Wrk wrk, Server peel, Server ceiling, RequestSet set, String encoding, double seconds)
            throws IOException {
        int whole = (int) Math.ceil(seconds);
        wrk.run(peel.uri(), set.lines(), encoding, set.clients(), whole);
        double before = peel.cpuSeconds();
        Wrk.Load ofPeel = wrk.run(peel.uri(), set.lines(), encoding, set.clients(), whole);
        double cpuMillis = (peel.cpuSeconds() - before) * 1e3 / Math.max(1, ofPeel.requests());
        wrk.run(ceiling.uri(), set.ceilingLines(), encoding, set.clients(), whole);
        Wrk.Load ofCeiling = wrk.run(ceiling.uri(), set.ceilingLines(), encoding, set.clients(), whole);
        Optional<Wrk.Load> zlib = Optional.empty();
        if (encoding.equals(Bodies.GZIP)) {
            wrk.run(ceiling.uri(), set.zlibLines(), encoding, set.clients(), whole);
            zlib = Optional.of(wrk.run(ceiling.uri(), set.zlibLines(), encoding, set.clients(), whole));
        }
        if (ofPeel.refused() > 0 || ofCeiling.refused() > 0) {
            throw new IOException(
                    "of the requests of '" + set.name() + "' " + ofPeel.refused() + " were refused by Peel, "
                            + ofCeiling.refused() + " by the ceiling");
        }
        return new Served(ofPeel, ofCeiling, zlib, cpuMillis);
    }
}
