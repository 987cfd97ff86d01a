package peel.embedded.month;

import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamOutcome;
import peel.store.row.UpstreamStop;

/// What an API answer told of a row, on its way into a month.
public sealed interface UpstreamFields {
    /// The place of the row in its answer, from 0.
    int position();

    /// Whether an answer told anything.
    default boolean isSomething() {
        return true;
    }

    /// The number by which an answer told again replaces what it told before: the crime's number of the API.
    int crimeId();

    /// An archive row of which no answer told.
    record Nothing() implements UpstreamFields {
        public static final Nothing NOTHING = new Nothing();

        @Override
        public int position() {
            return Integer.MAX_VALUE;
        }

        @Override
        public boolean isSomething() {
            return false;
        }

        @Override
        public int crimeId() {
            return -1;
        }
    }

    /// A crime of an answer.
    record Crime(UpstreamCrime upstream) implements UpstreamFields {
        @Override
        public int position() {
            return upstream.position();
        }

        @Override
        public int crimeId() {
            return upstream.id();
        }
    }

    /// An outcome of an answer.
    record Outcome(UpstreamOutcome upstream) implements UpstreamFields {
        @Override
        public int position() {
            return upstream.position();
        }

        @Override
        public int crimeId() {
            return upstream.crimeId();
        }
    }

    /// A stop of an answer, which has no number.
    record Stop(UpstreamStop upstream) implements UpstreamFields {
        @Override
        public int position() {
            return upstream.position();
        }

        @Override
        public int crimeId() {
            return -1;
        }
    }
}
