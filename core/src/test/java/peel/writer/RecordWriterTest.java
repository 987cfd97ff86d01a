package peel.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import peel.json.JsonBuffer;
import peel.model.Month;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.count.CountBy;
import peel.store.count.Dimension;
import peel.store.coverage.MissingFile;
import peel.store.inmemory.CrimeRecord;
import peel.store.inmemory.CrimeRecordBuilder;
import peel.store.query.Place;

class RecordWriterTest {
    private static final Vocabulary WORDS = new Vocabulary();
    private static final Month MONTH = Month.of(2024, 2);
    private static final int LONGEST_RECORD = 600;

    private static CrimeRecord crime(String placeName) {
        CrimeRecordBuilder builder = new CrimeRecordBuilder(WORDS.findForce("gwent").orElseThrow(), MONTH,
                WORDS.findCategoryBySlug("drugs").orElseThrow()).number(7);
        return (placeName.isEmpty() ? builder : builder.at(new Place(5, 51_000_000, -14), placeName)).build();
    }

    private static RecordHeader header(List<MissingFile> missing) {
        return new RecordHeader(RecordKind.STREET, 3, Optional.of(MONTH), Optional.empty(), 2, missing);
    }

    private static String write(RecordFormat format, CsvColumns columns, CrimeRecord... crimes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter writer = format.writer(RecordKind.STREET, columns, out);
        writer.begin(header(List.of(new MissingFile(RecordKind.STREET, MONTH, Optional.empty()))));
        for (CrimeRecord crime : crimes) {
            writer.crime(crime);
        }
        assertThat(writer.end(Optional.of(new NextPage("c", Optional.of("/v1/crimes?cursor=c")))))
                .isEqualTo(crimes.length);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCsvOfTheArchiveQuotesOnlyWhatNeedsItAndHasSixDecimals() throws IOException {
        assertThat(write(RecordFormat.CSV, CsvColumns.ARCHIVE, crime("On or near Cae'R Hen Dŷ, High \"Road\""),
                crime("On or near "), crime(""))).isEqualTo(
                        """
                                Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,\
                                Last outcome category,Context\r
                                ,2024-02,Gwent Police,Gwent Police,-0.000014,51.000000,"On or near Cae'R Hen Dŷ, High ""Road""\",\
                                ,,Drugs,,\r
                                ,2024-02,Gwent Police,Gwent Police,-0.000014,51.000000,On or near ,,,Drugs,,\r
                                ,2024-02,Gwent Police,Gwent Police,,,No Location,,,Drugs,,\r
                                """);
    }

    @Test
    void jsonBeginsWithWhatIsKnownAndEndsWithTheCursor() throws IOException {
        String json = write(RecordFormat.JSON, CsvColumns.V1, crime(""), crime("On or near Mill"));
        assertThat(json).startsWith("{\"release\":3,\"from\":\"2024-02\",\"to\":null,\"matched\":2,"
                + "\"missing\":[{\"kind\":\"crimes\",\"month\":\"2024-02\",\"force\":null}],\"licence\":")
                .contains("\"crimes\":[{\"id\":7,", "\"place\":null,", "},{\"id\":7,",
                        "\"lat\":51.000000,\"lng\":-0.000014}")
                .endsWith("],\"next\":\"c\"}");
    }

    @Test
    void geoJsonHasLongitudeFirstAndNoGeometryWithoutAPlace() throws IOException {
        assertThat(write(RecordFormat.GEOJSON, CsvColumns.V1, crime("Mill"), crime("")))
                .startsWith("{\"type\":\"FeatureCollection\",\"release\":3,").contains("\"numberMatched\":2",
                        "{\"type\":\"Point\",\"coordinates\":[-0.000014,51.000000]}",
                        "\"geometry\":null,\"properties\":{")
                .endsWith("],\"numberReturned\":2,\"next\":\"c\",\"links\":[{\"rel\":\"next\",\"type\":"
                        + "\"application/geo+json\",\"href\":\"\\/v1\\/crimes?cursor=c\"}]}");
    }

    @ParameterizedTest
    @EnumSource
    void recordsLeaveInPiecesOfBoundedSizeHoweverManyThereAre(RecordFormat format) throws IOException {
        List<Integer> pieces = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int value) {
                pieces.add(1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                pieces.add(count);
            }
        };
        RecordWriter writer = format.writer(RecordKind.STREET, CsvColumns.ARCHIVE, out);
        writer.begin(header(List.of()));
        CrimeRecord crime = crime("On or near Mill Lane");
        for (int i = 0; i < 5000; i++) {
            writer.crime(crime);
        }
        writer.end(Optional.empty());
        assertThat(pieces).hasSizeGreaterThan(5)
                .allSatisfy(piece -> assertThat(piece).isLessThanOrEqualTo(32 * 1024 + LONGEST_RECORD));
    }

    @Test
    void countsHaveAMemberOrColumnForEachDimension() throws IOException {
        CountBy by = CountBy.of(Dimension.YEAR, Dimension.LSOA);
        assertThat(counts(RecordFormat.JSON, by)).contains("\"total\":2", "\"by\":[\"year\",\"lsoa\"],\"counts\":["
                + "{\"year\":2024,\"lsoa\":\"E, 1\",\"count\":4000000000},{\"year\":2024,\"lsoa\":null,\"count\":1}]}");
        assertThat(counts(RecordFormat.CSV, by))
                .isEqualTo("year,lsoa,count\r\n2024,\"E, 1\",4000000000\r\n2024,,1\r\n");
        assertThat(counts(RecordFormat.NDJSON, by)).endsWith("{\"year\":2024,\"lsoa\":null,\"count\":1}\n");
        assertThatThrownBy(() -> counts(RecordFormat.GEOJSON, by)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String counts(RecordFormat format, CountBy by) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CountWriter writer = format.countWriter(by, out);
        writer.begin(header(List.of()));
        writer.visit(List.of(Optional.of("2024"), Optional.of("E, 1")), 4_000_000_000L);
        writer.visit(List.of(Optional.of("2024"), Optional.empty()), 1);
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"0,0.000000", "-14,-0.000014", "51500000,51.500000", "-180000000,-180.000000"})
    void degreesHaveSixDecimals(int micro, String text) {
        assertThat(new JsonBuffer(1).degrees(micro).toString()).isEqualTo(text);
    }
}
