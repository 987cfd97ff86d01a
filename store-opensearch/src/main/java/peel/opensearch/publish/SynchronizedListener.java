package peel.opensearch.publish;

/// Passes on what several threads report, one after another.
final class SynchronizedListener implements PublishListener {
    private final PublishListener listener;

    SynchronizedListener(PublishListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void begins(long records) {
        listener.begins(records);
    }

    @Override
    public synchronized void advanced(long records, long sent) {
        listener.advanced(records, sent);
    }

    @Override
    public synchronized void note(String message) {
        listener.note(message);
    }
}
