package peel.gzip;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Compressors between two answers: to make one costs as much as to compress a short answer. Safe for several threads.
public final class GzipPool {
    private final BlockingQueue<GzipEncoder> waiting;

    /// @param most how many are kept; more are made when more are needed
    public GzipPool(int most) {
        waiting = new ArrayBlockingQueue<>(most);
    }

    /// One whose text is empty.
    public GzipEncoder take() {
        return Optional.ofNullable(waiting.poll()).orElseGet(GzipEncoder::new);
    }

    /// Takes one back when its bytes have been sent. One that is not given back is forgotten.
    public void give(GzipEncoder gzip) {
        gzip.restart();
        boolean _ = waiting.offer(gzip);
    }
}
