package peel.opensearch.publish;

/// Counts what is on the cluster. Safe for several threads.
final class Progress {
    private final PublishListener listener;
    private final long records;
    private long done;
    private long sent;
    private long inMonth;

    Progress(PublishListener listener, long records) {
        this.listener = listener;
        this.records = records;
        listener.begins(records);
    }

    /// Some documents of the month under way were sent.
    synchronized void sent(long documents) {
        inMonth += documents;
        listener.advanced(done + inMonth, sent + inMonth);
    }

    /// A month is complete.
    synchronized void monthDone(long documents, boolean isSent) {
        done += documents;
        sent += isSent ? documents : 0;
        inMonth = 0;
        listener.advanced(done, sent);
    }

    long records() {
        return records;
    }

    synchronized long sentRecords() {
        return sent;
    }
}
