package peel.bench.engine;

import java.util.Optional;
import peel.bench.query.Kind;

/// What one process measured of one kind of question.
///
/// @param kind the kind
/// @param medianMicros half of the answers took at most so long
/// @param p99Micros 99 of 100 took at most so long
/// @param answers how many were timed
/// @param bytes of an answer, on average
/// @param records of an answer, on average
/// @param digest of all its answers
public record Measured(Kind kind, double medianMicros, double p99Micros, long answers, double bytes, double records,
        String digest) {
    private static final String MARK = "measured";

    /// One line for the process that reads this one's output.
    public String toLine() {
        return String.join("\t", MARK, kind.name(), Double.toString(medianMicros), Double.toString(p99Micros),
                Long.toString(answers), Double.toString(bytes), Double.toString(records), digest);
    }

    /// The measurement of a line; empty for other lines.
    public static Optional<Measured> ofLine(String line) {
        String[] parts = line.split("\t", -1);
        return parts[0].equals(MARK)
                ? Optional.of(new Measured(Kind.valueOf(parts[1]), Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]), Long.parseLong(parts[4]), Double.parseDouble(parts[5]),
                        Double.parseDouble(parts[6]), parts[7]))
                : Optional.empty();
    }
}
