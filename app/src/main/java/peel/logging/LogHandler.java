package peel.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/// Writes log records from a thread of its own, so that no request waits for a terminal or a pipe that nobody reads. Records that
/// find the queue full are left out and counted. Safe for several threads.
final class LogHandler extends Handler {
    private static final int MOST_WAITING = 8192;
    private static final long FLUSH_MILLIS = 2000;

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong skipped = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final OutputStream out;

    /// @param out where the lines go; it is never closed
    LogHandler(OutputStream out, Formatter formatter) {
        this.out = out;
        setFormatter(formatter);
        Thread writer = new Thread(this::write, "peel-log");
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        if (waiting.offer(getFormatter().format(entry))) {
            accepted.incrementAndGet();
        } else {
            skipped.incrementAndGet();
        }
    }

    /// Waits until what was logged before is written, but not long.
    @Override
    public void flush() {
        long target = accepted.get();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FLUSH_MILLIS);
        while (written.get() < target && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Override
    public void close() {
        flush();
    }

    private void write() {
        while (true) {
            try {
                writeNext(waiting.take());
            } catch (InterruptedException e) {
                return;
            } catch (Exception | Error e) {
                skipped.incrementAndGet(); // it cannot be written, so it cannot be logged either
            }
        }
    }

    private void writeNext(String lines) throws IOException {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            long missing = skipped.getAndSet(0);
            if (missing > 0) {
                out.write(
                        (missing + " log records before this one were left out: standard error was not read fast enough"
                                + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        } finally {
            written.incrementAndGet();
        }
    }
}
