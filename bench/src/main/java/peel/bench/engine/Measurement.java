package peel.bench.engine;

import java.util.Optional;
import peel.bench.request.RequestKind;

/// What one process measured for one kind of request.
///
/// @param kind the kind
/// @param medianMicros half of the requests took at most as long
/// @param p99Micros 99 of 100 requests took at most as long
/// @param requests how many were timed
/// @param bytes the bytes of the average response
/// @param records the records of the average response
/// @param digest the digest of all responses
public record Measurement(RequestKind kind, double medianMicros, double p99Micros, long requests, double bytes,
        double records,
        String digest) {
    private static final String MARK = "measured";

    /// One line for the process that reads the output of this one.
    public String toLine() {
        return String.join("\t", MARK, kind.name(), Double.toString(medianMicros), Double.toString(p99Micros),
                Long.toString(requests), Double.toString(bytes), Double.toString(records), digest);
    }

    /// The measurement of a line; empty if the line is another one.
    public static Optional<Measurement> fromLine(String line) {
        String[] parts = line.split("\t", -1);
        return parts[0].equals(MARK)
                ? Optional.of(new Measurement(RequestKind.valueOf(parts[1]), Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]), Long.parseLong(parts[4]), Double.parseDouble(parts[5]),
                        Double.parseDouble(parts[6]), parts[7]))
                : Optional.empty();
    }
}
