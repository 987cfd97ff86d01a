package peel.archive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peel.archive.police.Readings.GOOD_ROW;
import static peel.archive.police.Readings.STREET_HEADER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.archive.format.Format;
import peel.archive.police.Readings;
import peel.model.Month;
import peel.model.Vocabulary;
import peel.testing.Seeds;

/// Files packed with gzip read as what is in them, and never as less or more than that.
class GzipFileTest {
    private static final String NAME = "2024-02-dorset-street.csv.gz";
    private static final byte[] STREET = (STREET_HEADER + "\n" + GOOD_ROW + "\n")
            .getBytes(StandardCharsets.UTF_8);
    private static final ZipLimits SMALL = new ZipLimits(100_000, 20, 1_000, 3, 10_000);

    @TempDir
    Path folder = Path.of("");

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void itIsReadAloneInAFolderAndInAZip() throws IOException {
        Path alone = Files.write(folder.resolve(NAME), gzip(STREET));
        Path zip = folder.resolve("latest.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("2024-02/" + NAME));
            out.write(gzip(STREET));
        }
        Path inFolder = Files.createDirectories(folder.resolve("in/2024-02"));
        Files.write(inFolder.resolve(NAME), gzip(STREET));
        for (Path source : new Path[]{alone, zip, inFolder.getParent()}) {
            try (Sources sources = Sources.find(source)) {
                SourceFile file = sources.files().getFirst();
                assertThat(file.month()).contains(Month.of(2024, 2));
                assertThat(file.forceId()).contains("dorset");
                assertThat(file.name()).endsWith(NAME);
                Readings.Reading reading = Readings.read(file, new Vocabulary());
                assertThat(reading.rows()).hasSize(1);
                assertThat(reading.bytes()).isEqualTo(file.bytes());
            }
        }
    }

    @Test
    void aNameInGzMayHoldWhatIsNotPacked() throws IOException {
        Path file = Files.write(folder.resolve(NAME), STREET);
        try (Sources sources = Sources.find(file)) {
            assertThat(sources.files().getFirst().month()).contains(Month.of(2024, 2));
            assertThat(Readings.read(sources.files().getFirst(), new Vocabulary()).rows()).hasSize(1);
        }
    }

    @Test
    void namesSayWhatIsPacked() throws IOException {
        assertThat(format("NC04.kml.gz", "<kml/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Format.Kml());
        assertThat(format("forces.json.gz", "[]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Format.JsonResponse());
        assertThat(format("NC04.geojson.gz", "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Format.GeoJson());
        assertThat(format("x.csv.gz", gzip(STREET))).isInstanceOfSatisfying(Format.Other.class,
                other -> assertThat(other.reason()).contains("gzip within gzip"));
    }

    private Format format(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("0" + name), gzip(content));
        Path good = Files.write(folder.resolve(NAME), gzip(STREET));
        try (Sources sources = Sources.find(folder)) {
            return sources.files().getFirst().format();
        } finally {
            Files.delete(file);
            Files.delete(good);
        }
    }

    @Test
    void severalMembersAreOneFileAndZerosAfterThemNothing() throws IOException {
        byte[] first = gzip(Arrays.copyOf(STREET, 100));
        byte[] second = gzip(Arrays.copyOfRange(STREET, 100, STREET.length));
        assertThat(unpacked(joined(first, gzip(new byte[0]), second, new byte[512]))).isEqualTo(STREET);
    }

    @Test
    void headersMayHaveNamesCommentsAndChecksums() throws IOException {
        byte[] plain = gzip(STREET);
        byte[] header = new byte[]{0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 'e', 'x', 'a', 0, 'b',
                0, 'c', 'c'};
        assertThat(unpacked(joined(header, Arrays.copyOfRange(plain, 10, plain.length)))).isEqualTo(STREET);
    }

    @Test
    void bytesAfterTheEndAreNamed() throws IOException {
        for (byte[] behind : new byte[][]{STREET, {1}, {0, 0, 1}, {0x1f, 0}}) {
            assertThatThrownBy(() -> unpacked(joined(gzip(STREET), behind))).isInstanceOf(SourceException.class)
                    .hasMessageContaining(NAME).hasMessageContaining("after its end");
        }
    }

    @Test
    void aFileThatIsCutIsNamedWhereverItIsCut() throws IOException {
        byte[] whole = gzip(STREET);
        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> unpacked(cut)).isInstanceOf(SourceException.class)
                    .hasMessageContaining("ends in the middle");
        }
    }

    @Test
    void whateverBytesAreChangedTheContentIsRightOrTheFileDamaged() throws IOException {
        Random random = Seeds.random("GzipFileTest.whateverBytesAreChangedTheContentIsRightOrTheFileDamaged");
        byte[] whole = gzip(STREET);
        for (int round = 0; round < 500; round++) {
            byte[] broken = whole.clone();
            broken[10 + random.nextInt(whole.length - 10)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(unpacked(broken)).isEqualTo(STREET);
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("is damaged");
            }
        }
    }

    @Test
    void aBombIsRefused() throws IOException {
        byte[] zeros = gzip(joined(STREET, new byte[90_000]));
        assertThatThrownBy(() -> unpacked(zeros)).isInstanceOf(SourceException.class)
                .hasMessageContaining("more than 20 times");
        byte[] noise = new byte[100_001];
        new Random(1).nextBytes(noise);
        assertThatThrownBy(() -> unpacked(gzip(joined(STREET, noise)))).isInstanceOf(SourceException.class)
                .hasMessageContaining("more than 100000 bytes");
        byte[] members = joined(gzip(joined(STREET, new byte[60_000])), gzip(new byte[60_000]));
        assertThatThrownBy(() -> unpacked(members)).isInstanceOf(SourceException.class);
    }

    private byte[] unpacked(byte[] packed) throws IOException {
        Path file = Files.write(folder.resolve(NAME), packed);
        try (Sources sources = Sources.find(file, SMALL);
                InputStream in = sources.files().getFirst().open(_ -> {
                })) {
            return in.readAllBytes();
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
