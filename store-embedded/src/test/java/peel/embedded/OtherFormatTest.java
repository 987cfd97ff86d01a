package peel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peel.store.StoreException;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StoreKit;

/// A data directory that another version of Peel wrote is neither read nor changed, and the message says what to do.
class OtherFormatTest {
    private static final int FORMAT = 7;
    private static final String REMEDY = "but this version of Peel reads format " + FORMAT + ": load the sources again "
            + "into a new directory (`peel load --data NEW-DIRECTORY SOURCE...`) and use that one";

    /// As format 4 had it: rows of tables are arrays.
    private static final String MANIFEST_OF_FORMAT_4 = """
            {"format":4,"number":1,"tag":"1-00","publishedAt":"2026-01-01T00:00:00Z","nextPlaceId":10000001,\
            "categories":[["new","New"]],"outcomes":[],"forces":[],"months":[["2024-01",1,1,1,0,0,1000000000]],\
            "coverage":[["2024-01",23,"street",1,0,0,0]],"files":[["months/2024-01.0000000001/crimes.rows",30]]}""";

    @TempDir
    private Path data = Path.of(".");

    private EmbeddedEngine engine() {
        return new EmbeddedEngine(data);
    }

    @BeforeEach
    void load() throws IOException {
        new StoreKit()
                .crimes("2024-01", CrimeSpec.of("kent", "51000000,1000000,On or near A Street", "Drugs", "", "a"))
                .load(engine());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 8})
    void theNumberInTheManifestIsChecked(int format) throws IOException {
        String manifest = Files.readString(manifest());
        String number = "{\"format\":" + FORMAT + ",";
        assertThat(manifest).startsWith(number);
        publish(manifest.replace(number, "{\"format\":" + format + ","));
        requireRejected("the data directory " + data + " has format " + format + ", " + REMEDY);
    }

    @Test
    void aManifestOfAnOlderFormIsNotCalledDamaged() throws IOException {
        publish(MANIFEST_OF_FORMAT_4);
        requireRejected("the data directory " + data + " has format 4, " + REMEDY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"releases/0000000001/places.keys", "months/2024-01.0000000001/crimes.rows",
            "joins/2024-01.0000000001/outcomes.crimes"})
    void theNumberInEachFileIsChecked(String path) throws IOException {
        Path file = data.resolve(path);
        writeAs(4, file);
        String message = "the file " + file + " has format 4, " + REMEDY;
        assertThatThrownBy(() -> engine().open()).isInstanceOf(StoreException.class).hasMessage(message);
        assertThat(engine().verify((_, _) -> {
        }).problems()).containsExactly(path + ": " + message);
    }

    private void requireRejected(String message) throws IOException {
        Map<String, String> before = contents();
        for (ThrowingCallable use : new ThrowingCallable[]{() -> engine().open(), () -> engine().newRelease(),
                () -> engine().verify((_, _) -> {
                })}) {
            assertThatThrownBy(use).isInstanceOf(StoreException.class).hasMessage(message);
        }
        assertThat(contents()).isEqualTo(before);
    }

    private Path manifest() {
        return data.resolve("releases/0000000001/manifest.json");
    }

    private void publish(String manifest) throws IOException {
        byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
        Files.write(manifest(), bytes);
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        Files.writeString(data.resolve("CURRENT"), "1 " + Long.toHexString(crc.getValue()) + "\n");
    }

    /// Writes a column anew with another number in its header, the same data and a checksum that is right.
    private static void writeAs(int format, Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int header = CodecUtil.headerLength("peel");
        Files.delete(file);
        try (Directory folder = FSDirectory.open(file.resolveSibling(""));
                IndexOutput out = folder.createOutput(String.valueOf(file.getFileName()), IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, "peel", format);
            out.writeBytes(whole, header, whole.length - header - CodecUtil.footerLength());
            CodecUtil.writeFooter(out);
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(data)) {
            files.filter(Files::isRegularFile).forEach(file -> contents.put(file.toString(), text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
