package peel.bench.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import peel.bench.request.BenchmarkRequest;
import peel.bench.request.RequestKind;
import peel.bench.request.ResponseDigest;

/// A program that executes all requests with one engine and prints a [Measurement] for each kind, so that everything is
/// measured in a new process. Arguments: the engine, the work directory, seconds for each kind.
///
/// Every request is executed once for its digest. Then all kinds are warmed up, one after the other, and measured in the
/// same order, so that no kind runs on code that was compiled for it alone.
public final class MeasureEngine {
    /// How the line with the version of the engine begins.
    public static final String VERSION = "version\t";

    private static final long LONGEST_NANOS = 600_000_000_000L;
    private static final int MOST_TIMES = 10;

    private final Engine engine;
    private final long nanos;
    private final OutputStream sink = new Sink();

    private MeasureEngine(Engine engine, double seconds) {
        this.engine = engine;
        nanos = (long) (seconds * 1e9);
    }

    /// Measures one engine.
    ///
    /// @throws IOException when the disk fails
    /// @throws SQLException when the database does
    public static void main(String[] arguments) throws IOException, SQLException {
        var files = new EngineFiles(Path.of(arguments[1]));
        List<BenchmarkRequest> requests = BenchmarkRequest.read(files.requests());
        try (Engine engine = EngineName.fromId(arguments[0]).open(files)) {
            System.out.println(VERSION + engine.version());
            new MeasureEngine(engine, Double.parseDouble(arguments[2])).measure(requests);
        }
    }

    private void measure(List<BenchmarkRequest> requests) throws IOException, SQLException {
        List<Prepared> all = new ArrayList<>();
        for (RequestKind kind : RequestKind.values()) {
            if (engine.supports(kind)) {
                all.add(prepare(kind, requests.stream().filter(each -> each.kind() == kind).toList()));
            }
        }
        for (Prepared kind : all) {
            execute(kind.ready, new Histogram(LONGEST_NANOS, 3));
        }
        for (Prepared kind : all) {
            var times = new Histogram(LONGEST_NANOS, 3);
            execute(kind.ready, times);
            double count = kind.ready.size();
            System.out.println(new Measurement(kind.kind, times.getValueAtPercentile(50) / 1e3,
                    times.getValueAtPercentile(99) / 1e3, times.getTotalCount(), kind.bytes / count,
                    kind.digest.records() / count, kind.digest.text()).toLine());
        }
    }

    /// The requests of a kind, each executed once.
    private record Prepared(RequestKind kind, List<Engine.PreparedRequest> ready, long bytes, ResponseDigest digest) {}

    private Prepared prepare(RequestKind kind, List<BenchmarkRequest> requests) throws IOException, SQLException {
        List<Engine.PreparedRequest> ready = new ArrayList<>();
        List<ResponseDigest> digests = new ArrayList<>();
        long bytes = 0;
        for (BenchmarkRequest request : requests) {
            Engine.PreparedRequest next = engine.prepare(request);
            var response = new ByteArrayOutputStream();
            next.writeResponse(response);
            bytes += response.size();
            digests.add(kind.form() == RequestKind.Form.TILE || kind.form() == RequestKind.Form.STREAM
                    ? ResponseDigest.ofBytes(response.toByteArray())
                    : ResponseDigest.of(response.toByteArray()));
            ready.add(next);
        }
        return new Prepared(kind, ready, bytes, ResponseDigest.all(digests));
    }

    /// Executes all requests in turn until the time is over, each at least once unless that takes ten times as long.
    private void execute(List<Engine.PreparedRequest> ready, Histogram times) throws IOException, SQLException {
        long start = System.nanoTime();
        for (int i = 0;; i++) {
            long before = System.nanoTime();
            long spent = before - start;
            if (spent > nanos && i >= ready.size() || spent > nanos * MOST_TIMES) {
                return;
            }
            ready.get(i % ready.size()).writeResponse(sink);
            times.recordValue(System.nanoTime() - before);
        }
    }

    /// Discards bytes but keeps the last one, so that the compiler cannot drop the work.
    private static final class Sink extends OutputStream {
        @SuppressWarnings("unused") // written so that the bytes are needed
        private volatile int last;

        @Override
        public void write(int value) {
            last = value;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            if (count > 0) {
                last = bytes[from + count - 1];
            }
        }
    }
}
