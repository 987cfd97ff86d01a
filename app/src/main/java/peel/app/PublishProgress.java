package peel.app;

import org.jspecify.annotations.Nullable;
import peel.opensearch.publish.PublishListener;

/// Shows a publish as it goes, on standard error.
final class PublishProgress implements PublishListener, AutoCloseable {
    private @Nullable Progress progress;
    private long total;

    @Override
    public void begins(long records) {
        total = records;
        progress = Progress.start("publishing", "records", 1);
    }

    @Override
    public void advanced(long records, long sent) {
        Progress shown = progress;
        if (shown != null) {
            shown.show(records, total);
        }
    }

    @Override
    public void note(String message) {
        System.err.println("peel: " + message);
    }

    @Override
    public void close() {
        Progress shown = progress;
        if (shown != null) {
            shown.close();
        }
    }
}
