package peel.bench.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import peel.bench.query.AnswerDigest;
import peel.bench.query.Kind;
import peel.bench.query.Question;

/// A program that puts all questions to one engine and prints a [Measured] line for each kind, so that every run is a fresh
/// process. Arguments: the engine, the work directory, seconds to measure each kind.
///
/// Every question is asked once for its digest, then all of them in turn: as long as it takes to warm up, then as long
/// again with the clock.
public final class Measure {
    private static final long LONGEST_NANOS = 600_000_000_000L;
    private static final int MOST_TIMES = 10;

    private final Engine engine;
    private final long nanos;

    private Measure(Engine engine, double seconds) {
        this.engine = engine;
        nanos = (long) (seconds * 1e9);
    }

    /// Measures.
    ///
    /// @throws IOException when the disk fails
    /// @throws SQLException when the database does
    public static void main(String[] arguments) throws IOException, SQLException {
        var files = new PeerFiles(Path.of(arguments[1]));
        List<Question> questions = Question.read(files.questions());
        try (Engine engine = EngineName.ofWord(arguments[0]).open(files)) {
            var measure = new Measure(engine, Double.parseDouble(arguments[2]));
            for (Kind kind : Kind.values()) {
                if (engine.answers(kind)) {
                    List<Question> ofKind = questions.stream().filter(each -> each.kind() == kind).toList();
                    System.out.println(measure.measure(kind, ofKind).toLine());
                }
            }
        }
    }

    private Measured measure(Kind kind, List<Question> questions) throws IOException, SQLException {
        List<Engine.Ready> ready = new ArrayList<>();
        List<AnswerDigest> digests = new ArrayList<>();
        long bytes = 0;
        for (Question question : questions) {
            Engine.Ready next = engine.prepare(question);
            var answer = new ByteArrayOutputStream();
            next.answer(answer);
            bytes += answer.size();
            digests.add(AnswerDigest.of(answer.toByteArray()));
            ready.add(next);
        }
        var sink = new Sink();
        ask(ready, sink, new Histogram(LONGEST_NANOS, 3));
        var times = new Histogram(LONGEST_NANOS, 3);
        ask(ready, sink, times);
        AnswerDigest all = AnswerDigest.all(digests);
        double count = questions.size();
        return new Measured(kind, times.getValueAtPercentile(50) / 1e3, times.getValueAtPercentile(99) / 1e3,
                times.getTotalCount(), bytes / count, all.records() / count, all.text());
    }

    /// All questions in turn until the time is over, but each once at least unless that takes ten times as long.
    private void ask(List<Engine.Ready> ready, OutputStream sink, Histogram times) throws IOException, SQLException {
        long start = System.nanoTime();
        for (int i = 0;; i++) {
            long before = System.nanoTime();
            long spent = before - start;
            if (spent > nanos && i >= ready.size() || spent > nanos * MOST_TIMES) {
                return;
            }
            ready.get(i % ready.size()).answer(sink);
            times.recordValue(System.nanoTime() - before);
        }
    }

    /// Takes bytes and keeps the last one, so that no answer is for nothing.
    private static final class Sink extends OutputStream {
        @SuppressWarnings("unused") // written so that the bytes are needed
        private volatile int last;

        @Override
        public void write(int value) {
            last = value;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            if (count > 0) {
                last = bytes[from + count - 1];
            }
        }
    }
}
