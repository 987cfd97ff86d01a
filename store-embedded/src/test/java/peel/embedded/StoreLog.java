package peel.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What stores log while a test runs; after each line it may throw something.
final class StoreLog extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("peel.store");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Runnable afterEach;

    StoreLog(Runnable afterEach) {
        this.afterEach = afterEach;
        logger.addHandler(this);
    }

    List<String> errors() {
        return records.stream().filter(line -> line.getLevel().equals(Level.SEVERE)).map(LogRecord::getMessage)
                .toList();
    }

    @Override
    public void publish(LogRecord line) {
        records.add(line);
        afterEach.run();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
