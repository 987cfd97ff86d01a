package peel.opensearch.publish;

/// Counts what is on the cluster. Safe for several threads.
final class Progress {
    private final PublishListener listener;
    private final long records;
    private long done;
    private long sent;

    Progress(PublishListener listener, long records) {
        this.listener = listener;
        this.records = records;
        listener.begins(records);
    }

    /// Some records were sent.
    synchronized void sent(long more) {
        sent += more;
        done += more;
        listener.advanced(done, sent);
    }

    /// Some records were on the cluster before.
    synchronized void kept(long more) {
        done += more;
        listener.advanced(done, sent);
    }

    long records() {
        return records;
    }

    synchronized long sentRecords() {
        return sent;
    }
}
