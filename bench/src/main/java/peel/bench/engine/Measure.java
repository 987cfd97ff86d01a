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
/// Every question is asked once for its digest. Then all kinds are warmed up, one after the other, and measured in the same
/// order: no kind runs on code that knows it alone.
public final class Measure {
    /// How the line begins that says the engine's version.
    public static final String VERSION = "version\t";

    private static final long LONGEST_NANOS = 600_000_000_000L;
    private static final int MOST_TIMES = 10;

    private final Engine engine;
    private final long nanos;
    private final OutputStream sink = new Sink();

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
            System.out.println(VERSION + engine.version());
            new Measure(engine, Double.parseDouble(arguments[2])).measure(questions);
        }
    }

    private void measure(List<Question> questions) throws IOException, SQLException {
        List<Prepared> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (engine.answers(kind)) {
                all.add(prepare(kind, questions.stream().filter(each -> each.kind() == kind).toList()));
            }
        }
        for (Prepared kind : all) {
            ask(kind.ready, new Histogram(LONGEST_NANOS, 3));
        }
        for (Prepared kind : all) {
            var times = new Histogram(LONGEST_NANOS, 3);
            ask(kind.ready, times);
            double count = kind.ready.size();
            System.out.println(new Measured(kind.kind, times.getValueAtPercentile(50) / 1e3,
                    times.getValueAtPercentile(99) / 1e3, times.getTotalCount(), kind.bytes / count,
                    kind.digest.records() / count, kind.digest.text()).toLine());
        }
    }

    /// The questions of a kind, each asked once.
    private record Prepared(Kind kind, List<Engine.Ready> ready, long bytes, AnswerDigest digest) {}

    private Prepared prepare(Kind kind, List<Question> questions) throws IOException, SQLException {
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
        return new Prepared(kind, ready, bytes, AnswerDigest.all(digests));
    }

    /// All questions in turn until the time is over, but each once at least unless that takes ten times as long.
    private void ask(List<Engine.Ready> ready, Histogram times) throws IOException, SQLException {
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
