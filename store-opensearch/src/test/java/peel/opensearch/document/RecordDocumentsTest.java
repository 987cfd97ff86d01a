package peel.opensearch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peel.embedded.EmbeddedEngine;
import peel.model.ArchiveField;
import peel.model.Month;
import peel.opensearch.record.ByteSink;
import peel.opensearch.record.CopiedPlaces;
import peel.opensearch.record.RecordContext;
import peel.store.Release;
import peel.store.Store;
import peel.store.copy.CopyableRelease;
import peel.store.filter.MonthSet;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;
import peel.store.filter.WhatFilter;
import peel.store.kit.CrimeSpec;
import peel.store.kit.StopSpec;
import peel.store.kit.StoreKit;

/// What people see of a record in Dashboards.
final class RecordDocumentsTest {
    private static final MonthSet JANUARY = MonthSet.of(List.of(Month.of(2024, 1)));

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void documentsHaveTheNamesAndValuesOfV1() throws IOException {
        EmbeddedEngine engine = new EmbeddedEngine(directory);
        new StoreKit()
                .crimes("2024-01", new CrimeSpec("kent", "51000005,-1131592,On or near \"Gate\" Street", "Burglary",
                        "Offender fined", "a", Optional.empty(), Map.of(ArchiveField.LOCATION,
                                "On or near \"Gate\" Street", ArchiveField.LSOA_CODE, "E01025700")),
                        CrimeSpec.of("btp", "", "Drugs", "", ""))
                .outcomes("2024-01", CrimeSpec.of("kent", "51000005,-1131592,", "Suspect charged", "", "a"))
                .stops("2024-01", StopSpec.of("kent", "", "2024-01-05T10:00:00+00:00", "Arrest")).load(engine);
        try (Store store = engine.open(); Release release = store.acquire().orElseThrow()) {
            RecordDocuments documents = new RecordDocuments(new RecordContext(
                    CopiedPlaces.of((CopyableRelease) release), release.vocabulary(), Map.of()));
            ByteSink out = new ByteSink(1);
            release.selectCrimes(RecordFilter.of(WhatFilter.Crimes.ALL, JANUARY), Page.ALL,
                    crime -> documents.write(crime, 7, out.put('\n')));
            release.selectOutcomes(RecordFilter.of(WhatFilter.Outcomes.ALL, JANUARY), Page.ALL,
                    outcome -> documents.write(outcome, 8, out.put('\n')));
            release.selectStops(RecordFilter.of(WhatFilter.Stops.ALL, JANUARY), Page.ALL,
                    stop -> documents.write(stop, 9, out.put('\n')));
            String id = CrimeSpec.idOf("a").toString();
            assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8).replaceAll("\"record\":\"[^\"]+\"", "…")
                    .replaceAll("(\"place_key\"|\"cell\"):[0-9]+", "$1:…").strip().split("\n")).containsExactly(
                            "{\"month\":\"2024-01\",\"ordinal\":7,\"force\":\"kent\",\"type\":\"force\",\"category\":\"burglary\""
                                    + ",\"outcome\":\"fined\",\"lsoa\":\"E01025700\",\"street\":\"On or near \\\"Gate\\\" Street\""
                                    + ",\"persistent_id\":\"" + id
                                    + "\",\"location\":[-1.131592,51.000005],\"place_key\":…,\"cell\":…,…}",
                            "{\"month\":\"2024-01\",\"ordinal\":7,\"force\":\"btp\",\"type\":\"btp\",\"category\":\"drugs\",…}",
                            "{\"month\":\"2024-01\",\"ordinal\":8,\"force\":\"kent\",\"type\":\"force\",\"category\":\"burglary\""
                                    + ",\"outcome\":\"charged\",\"persistent_id\":\"" + id
                                    + "\",\"location\":[-1.131592,51.000005],\"place_key\":…,\"cell\":…,…}",
                            "{\"month\":\"2024-01\",\"ordinal\":9,\"force\":\"kent\",\"type\":\"force\""
                                    + ",\"time\":\"2024-01-05T10:00:00+00:00\",\"hour\":10,\"outcome\":\"bu-arrest\",\"outcome_text\":\"Arrest\",\"stop_type\":\"Person search\",…}");
        }
    }
}
