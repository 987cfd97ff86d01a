package peel.mirror;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import peel.model.Month;

/// What a mirror downloads, from where, and how fast.
///
/// @param base the API to download from
/// @param forces the ids of the forces to download, empty for all
/// @param months the months of which crimes, outcomes and stops are downloaded too
/// @param rate requests a second; upstream allows 15 (docs/spec/api.md#rate-limit)
/// @param burst the most requests at once; upstream allows 30
/// @param connections how many requests are sent at the same time
/// @param attempts how often a request is sent at most, in each of two rounds
/// @param timeout how long one response may take, to its last byte
/// @param timeLimit how long the whole mirror may take; requests in progress are finished
/// @param userAgent the header `User-Agent`, for example `peel/0.1.0`
public record MirrorOptions(ApiBase base, Set<String> forces, List<Month> months, double rate, int burst,
        int connections, int attempts, Duration timeout, Duration timeLimit,
        String userAgent) {

    /// @throws IllegalArgumentException if a number is out of bounds; the message says which, and what would be right
    public MirrorOptions {
        require(rate > 0 && rate <= 100_000, "--rate must be above 0 and at most 100000 requests a second");
        require(burst >= 1 && burst <= 100_000, "--burst must be 1 to 100000 requests");
        require(connections >= 1 && connections <= 64, "--connections must be 1 to 64");
        require(attempts >= 1 && attempts <= 100, "--attempts must be 1 to 100");
        require(timeout.isPositive() && timeout.compareTo(Duration.ofHours(1)) <= 0,
                "--timeout must be above zero and at most 60m");
        require(timeLimit.isPositive() && timeLimit.compareTo(Duration.ofDays(365)) <= 0,
                "--time-limit must be above zero and at most 8760h");
        forces = Set.copyOf(forces);
        months = List.copyOf(months);
    }

    private static void require(boolean isRight, String message) {
        if (!isRight) {
            throw new IllegalArgumentException(message);
        }
    }
}
