package peel.opensearch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.model.CrimeCategory;
import peel.model.Month;
import peel.model.RecordKind;
import peel.opensearch.document.Mappings;
import peel.opensearch.record.CopiedPlaces;
import peel.opensearch.record.RecordContext;
import peel.store.Release;
import peel.store.Store;
import peel.store.copy.CopyableRelease;
import peel.store.filter.Page;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StoreKit;

/// A month has another name when its documents change, and the same name when they do not.
final class StreamDigestTest {
    private static final String GATE = "52629729,-1131592,On or near Gate Street";

    @TempDir
    private Path directory = Path.of(".");

    private EmbeddedEngine engine(String name) {
        return new EmbeddedEngine(directory.resolve(name));
    }

    private static StoreKit february() {
        return new StoreKit().crimes("2024-02", CrimeSpec.of("kent", GATE, "Burglary", "Local resolution", "a"),
                CrimeSpec.of("kent", "", "Drugs", "", "b"));
    }

    /// The digest of the crimes of 2024-02.
    private static String digest(EmbeddedEngine engine) throws IOException {
        try (Store store = engine.open(); Release release = store.acquire().orElseThrow()) {
            Map<Month, Integer> first = new HashMap<>();
            for (Month month : release.info().months()) {
                release.selectCrimes(MonthDocuments.filter(RecordKind.STREET, month), Page.ALL,
                        crime -> first.merge(month, crime.id(), Math::min));
            }
            RecordContext context = new RecordContext(CopiedPlaces.of((CopyableRelease) release), release.vocabulary(),
                    first);
            return new StreamDigest(Mappings.ofRecords(RecordKind.STREET))
                    .addMonth(new MonthDocuments(release, context, RecordKind.STREET, Month.of(2024, 2))).hex();
        }
    }

    @Test
    void otherMonthsAndNumbersAndNamesOfPlacesDoNotChangeIt() throws IOException {
        EmbeddedEngine engine = engine("a");
        february().load(engine);
        String before = digest(engine);
        assertThat(before).matches("[0-9a-f]{16}");
        new StoreKit().crimes("2024-01", CrimeSpec.of("kent", GATE, "Burglary", "", "c"))
                .crimes("2024-03", CrimeSpec.of("kent", "52629729,-1131592,On or near New Gate", "Burglary", "", "d"))
                .load(engine);
        assertThat(digest(engine)).isEqualTo(before);
        assertThat(before).as("that of another data directory").isEqualTo(loaded("b", february()));
    }

    @Test
    void aNewOutcomeOfACrimeChangesIt() throws IOException {
        EmbeddedEngine engine = engine("a");
        february().load(engine);
        String before = digest(engine);
        new StoreKit().outcomes("2024-03", CrimeSpec.of("kent", GATE, "Local resolution", "", "a")).load(engine);
        assertThat(digest(engine)).isNotEqualTo(before);
    }

    @Test
    void theSameCodesWithOtherNumbersChangeIt() throws NoSuchAlgorithmException {
        assertThat(codes(new CrimeCategory(16, "zebra-crossing", "Zebra crossing")))
                .isEqualTo(codes(new CrimeCategory(16, "zebra-crossing", "Zebra crossing")))
                .isNotEqualTo(codes(new CrimeCategory(17, "zebra-crossing", "Zebra crossing")))
                .isNotEqualTo(codes(new CrimeCategory(16, "yacht-theft", "Zebra crossing")));
    }

    private static String codes(CrimeCategory category) throws NoSuchAlgorithmException {
        UsedCodes codes = new UsedCodes();
        codes.note(category);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        codes.addTo(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private String loaded(String name, StoreKit kit) throws IOException {
        EmbeddedEngine engine = engine(name);
        kit.load(engine);
        return digest(engine);
    }
}
