package peel.opensearch.publish;

import peel.opensearch.document.IndexNames;

/// How a release is published.
///
/// @param names the names of its indices
/// @param replicas how many copies of each index the cluster keeps beside the first
/// @param patienceSeconds how long to go on without any success: until the cluster takes documents again, has all copies, or no
///            server reads the release before
public record PublishOptions(IndexNames names, int replicas, int patienceSeconds) {
    /// How many copies there are unless the user names another number.
    public static final int DEFAULT_REPLICAS = 1;

    private static final int MOST_REPLICAS = 20;

    /// @throws IllegalArgumentException when there are fewer than 0 or more than 20 copies, or patience is less than 1
    public PublishOptions {
        if (replicas < 0 || replicas > MOST_REPLICAS) {
            throw new IllegalArgumentException(replicas + " replicas: it must be 0 to " + MOST_REPLICAS);
        }
        if (patienceSeconds < 1) {
            throw new IllegalArgumentException("patience of " + patienceSeconds + " seconds: it must be at least 1");
        }
    }
}
