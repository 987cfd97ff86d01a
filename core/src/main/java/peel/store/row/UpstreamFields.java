package peel.store.row;

/// The fields of a recorded response that the archive does not have, for one crime, outcome or stop. They stay with the
/// archive's row of the same record (docs/spec/api.md#recorded-and-archive-records).
public sealed interface UpstreamFields permits UpstreamCrime, UpstreamOutcome, UpstreamStop {
    /// The record's place in its response, from 0.
    int position();
}
