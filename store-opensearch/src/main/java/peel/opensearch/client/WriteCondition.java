package peel.opensearch.client;

/// What must hold for a document to be written or deleted.
public sealed interface WriteCondition {
    /// Nothing.
    WriteCondition NONE = new None();

    /// There is no document with the id.
    WriteCondition ABSENT = new Absent();

    /// Nothing.
    record None() implements WriteCondition {}

    /// There is no document with the id. Not for a deletion.
    record Absent() implements WriteCondition {}

    /// Nobody has changed the document since it was read.
    ///
    /// @param seqNo of [StoredDocument#seqNo]
    /// @param primaryTerm of [StoredDocument#primaryTerm]
    record Unchanged(long seqNo, long primaryTerm) implements WriteCondition {}

    /// The document is as it was read.
    static WriteCondition unchanged(StoredDocument document) {
        return new Unchanged(document.seqNo(), document.primaryTerm());
    }
}
