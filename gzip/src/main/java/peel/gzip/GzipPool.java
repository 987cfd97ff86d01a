package peel.gzip;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/// Keeps idle encoders: to make one takes as long as to encode a short input. Safe for several threads.
public final class GzipPool {
    private final BlockingQueue<GzipEncoder> idle;
    private final Supplier<GzipEncoder> factory;

    /// @param maxIdle how many idle encoders are kept
    /// @param factory makes one where none is idle
    public GzipPool(int maxIdle, Supplier<GzipEncoder> factory) {
        this.idle = new ArrayBlockingQueue<>(maxIdle);
        this.factory = factory;
    }

    /// An encoder whose input is empty.
    public GzipEncoder take() {
        return Optional.ofNullable(idle.poll()).orElseGet(factory);
    }

    /// Takes an encoder back whose bytes have been sent. Otherwise they may still be read: then close the encoder instead.
    public void giveBack(GzipEncoder encoder) {
        encoder.restart();
        if (!idle.offer(encoder)) {
            encoder.close();
        }
    }
}
