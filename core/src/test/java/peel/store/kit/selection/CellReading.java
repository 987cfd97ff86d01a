package peel.store.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peel.model.ArchiveField;
import peel.model.RecordKind;
import peel.store.Release;
import peel.store.Store;
import peel.store.filter.Page;
import peel.store.filter.RecordFilter;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.inmemory.OutcomeRecord;
import peel.store.inmemory.ReleaseContent;
import peel.store.inmemory.ReleaseContentBuilder;
import peel.store.kit.CrimeSpec;
import peel.store.kit.ReadingKit;
import peel.store.query.ArchiveView;

/// What every store must show of the cells of the archive: each exactly as the row had it.
public interface CellReading extends ReadingKit {
    private static ReleaseContent content() {
        CrimeRecord plain = crime("plain").lsoa("E01000001", "Leicester 001A").build();
        CrimeRecord odd = crime("odd").lsoa("E01000001", "Leicester 001A, \"new\"")
                .cell(ArchiveField.REPORTED_BY, "Kent  Police ").cell(ArchiveField.FALLS_WITHIN, "Essex Police")
                .cell(ArchiveField.LOCATION, "ON OR NEAR GATE STREET").cell(ArchiveField.CRIME_TYPE, "drugs é")
                .cell(ArchiveField.OUTCOME, " ").cell(ArchiveField.CONTEXT, "NULL").build();
        CrimeRecord blank = crime("blank").cell(ArchiveField.FALLS_WITHIN, "").cell(ArchiveField.LOCATION, "")
                .lsoa("", "a name alone").build();
        CrimeRecord unplaced = new CrimeRecordBuilder(Examples.KENT, Examples.JANUARY, Examples.category("drugs"))
                .id(CrimeSpec.idOf("unplaced")).cell(ArchiveField.LOCATION, "no location").build();
        return new ReleaseContentBuilder().crimes(plain, odd, blank, unplaced)
                .outcomes(OutcomeRecord.of(Examples.FINED, Examples.JANUARY, plain).lsoa("E01000002", "Another"),
                        OutcomeRecord.of(Examples.FINED, Examples.JANUARY, odd)
                                .cell(ArchiveField.OUTCOME, "offender FINED").cell(ArchiveField.LOCATION, "elsewhere"),
                        OutcomeRecord.withoutCrime(Examples.FINED, Examples.JULY_2022, Examples.BTP,
                                CrimeSpec.idOf("none")).cell(ArchiveField.REPORTED_BY, "B.T.P."))
                .build();
    }

    private static CrimeRecordBuilder crime(String id) {
        return new CrimeRecordBuilder(Examples.KENT, Examples.JANUARY, Examples.category("drugs"))
                .id(CrimeSpec.idOf(id)).at(Examples.GATE, "On or near Gate Street");
    }

    @Test
    default void cellsOfCrimesAreAsTheirRowsHadThem() throws IOException {
        ReleaseContent content = content();
        try (Store store = holding(content); Release release = store.acquire().orElseThrow()) {
            List<List<String>> seen = new ArrayList<>();
            release.selectCrimes(all(RecordKind.STREET), Page.ALL, crime -> seen.add(cells(crime)));
            assertThat(seen).isEqualTo(content.crimes().stream().map(CellReading::cells).toList());
        }
    }

    @Test
    default void cellsOfOutcomesAreAsTheirRowsHadThem() throws IOException {
        ReleaseContent content = content();
        try (Store store = holding(content); Release release = store.acquire().orElseThrow()) {
            List<List<String>> seen = new ArrayList<>();
            release.selectOutcomes(all(RecordKind.OUTCOMES), Page.ALL, outcome -> seen.add(cells(outcome)));
            assertThat(seen).isEqualTo(content.outcomes().stream().map(CellReading::cells).toList());
        }
    }

    private static RecordFilter all(RecordKind kind) {
        return RecordFilter.of(RandomFilters.everything(kind), RandomFilters.ALL_MONTHS);
    }

    private static List<String> cells(ArchiveView view) {
        return Stream.of(ArchiveField.values()).map(view::archiveText).toList();
    }
}
