package peel.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LogHandlerTest {

    @Test
    void writesInOrder() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogHandler handler = new LogHandler(out, new LogFormatter());
        for (int i = 0; i < 100; i++) {
            handler.publish(entry("message " + i));
        }
        handler.close();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceAll(".* ", "")).toList())
                .hasSize(100).startsWith("0", "1", "2").endsWith("99");
    }

    @Test
    void nobodyWaitsForAnOutputThatIsStuck() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        LogHandler handler = new LogHandler(new OutputStream() {
            @Override
            public void write(int value) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                written.write(value);
            }
        }, new LogFormatter());
        long start = System.nanoTime();
        for (int i = 0; i < 20_000; i++) {
            handler.publish(entry("message"));
        }
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
        released.countDown();
        handler.close();
        assertThat(written.toString(StandardCharsets.UTF_8)).containsPattern("1\\d{4} log records before this one");
    }

    @Test
    void anOutputThatFailsIsNoReasonToStop() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        LogHandler handler = new LogHandler(new OutputStream() {
            private int calls;

            @Override
            public void write(int value) {
                written.write(value);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                if (calls++ == 0) {
                    throw new OutOfMemoryError("made to fail");
                }
                written.write(bytes, from, count);
            }
        }, new LogFormatter());
        handler.publish(entry("first"));
        handler.publish(entry("second"));
        handler.close();
        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain("first").contains("second");
    }

    @Test
    void aLineIsBoundedEscapedAndInOneLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "SA"));
            String line = new LogFormatter()
                    .format(entry("a\u001b[31m\u009bb\u0085\r\nc\u202ed\u2028" + "x".repeat(100_000)));
            assertThat(line.lines()).hasSize(1);
            assertThat(line).hasSizeLessThan(2_200)
                    .contains("a\\u001b[31m\\u009bb\\u0085\\u000d\\u000ac\\u202ed\\u2028xxx")
                    .contains("(100015 characters)");
            assertThat(line).matches("(?s)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d WARNING test: .*");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aStackTraceFollowsItsMessage() {
        LogRecord entry = entry("it failed");
        entry.setThrown(new IllegalStateException("because\u001b"));
        assertThat(new LogFormatter().format(entry)).contains("it failed" + System.lineSeparator()
                + "java.lang.IllegalStateException: because\\u001b" + System.lineSeparator() + "\tat ");
    }

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("test");
        return entry;
    }
}
