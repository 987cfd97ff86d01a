package peel.recorded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectSink;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceException;
import peel.archive.source.SourceFile;
import peel.model.DictionaryFullException;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.recorded.json.Json;
import peel.recorded.json.JsonObjectReader;
import peel.recorded.json.JsonRecordReader;
import peel.store.row.RecordSink;
import peel.store.row.UpstreamOutcome;
import peel.text.LogText;

/// Reads a file with the body of a response of the API (docs/spec/api.md#recorded-responses).
public final class ResponseFileReader {
    private static final int SHOWN = 300;

    private final ResponseFileName name;
    private final Vocabulary vocabulary;
    private final FileStatsBuilder stats;
    private final RecordSink records;
    private final CodeResolver codes;
    private final CrimeParser crimes;
    private final StopParser stops;
    private final Optional<Month> monthInName;

    private ResponseFileReader(SourceFile file, Vocabulary vocabulary, RecordSink records, RejectSink rejects)
            throws SourceException {
        this.name = ResponseFileName.of(file.contentName());
        this.vocabulary = vocabulary;
        this.stats = new FileStatsBuilder(file, rejects);
        this.records = records;
        codes = new CodeResolver(vocabulary, stats, name.parameter("force"));
        crimes = new CrimeParser(codes);
        stops = new StopParser(codes);
        monthInName = month(file, name);
    }

    /// Reads the whole file. The shape of the response shows its method; keys may have any order, and unknown ones are
    /// ignored. Every record is either passed on completely or rejected.
    ///
    /// The month of a crime is its own; of outcomes and stops it is `date=` in the name of the file, or else that of their
    /// `date` or `datetime`; of steps of a history it is their `date`. The force of stops, and of crimes without a location,
    /// is `force=` in the name of the file; British Transport Police is recognised by `location_type`; other records have
    /// [peel.model.Force#UNKNOWN].
    ///
    /// A stored response is one record, and so is one of `crime-categories`, whose categories are added to the code table.
    /// An empty list is one if the name of the file states its method.
    ///
    /// @param vocabulary the code table, to which unknown codes and names are added
    /// @param rejects receives records that are wrong; the line of a record is its position in the response, from 1
    /// @param bytesRead receives the number of bytes as they are read, in pieces
    /// @throws SourceException if the file is not JSON, with line and column, is larger than 256 MiB or nested deeper than a
    ///             response can be, or states a `date=` that is not a month; records may have been passed on before
    /// @throws IOException if the disk fails, or what the sinks throw
    public static ReadResult read(SourceFile file, Vocabulary vocabulary, RecordSink records, RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        ResponseFileReader reader = new ResponseFileReader(file, vocabulary, records, rejects);
        try (JsonRecordReader json = JsonRecordReader.open(file, bytesRead)) {
            return reader.readAll(json);
        }
    }

    private ReadResult readAll(JsonRecordReader json) throws IOException {
        ResponseShape shape = ResponseShape.EMPTY;
        Optional<Json> record = json.next();
        if (record.isPresent()) {
            shape = ResponseTypeDetector.of(record.get(), json.isArray());
        }
        if (StoredResponseReader.isOneRecord(shape)) {
            return readWhole(shape, record, json);
        }
        for (int position = 0; record.isPresent(); position++) {
            if (shape.isLoaded()) {
                handle(shape, record.get(), position);
            }
            record = json.next();
        }
        return new ReadResult(shape, shape.isLoaded(), stats.build());
    }

    private ReadResult readWhole(ResponseShape shape, Optional<Json> first, JsonRecordReader json)
            throws IOException {
        StoredResponseReader reader = new StoredResponseReader(shape, name, vocabulary, stats, records);
        boolean isRecorded = reader.isRecorded();
        if (isRecorded) {
            reader.read(first, json);
        }
        return new ReadResult(shape, isRecorded, stats.build());
    }

    private void handle(ResponseShape shape, Json record, int position) throws IOException {
        try {
            JsonObjectReader members = JsonObjectReader.of(record);
            switch (shape) {
                case CRIMES -> crime(members, position);
                case OUTCOMES_AT_LOCATION -> outcome(members, position);
                case OUTCOMES_FOR_CRIME -> history(members);
                case STOPS -> stop(members, position);
                default -> throw new IllegalStateException("nothing is loaded from " + shape);
            }
        } catch (RejectedException bad) {
            reject(record, position, bad);
        } catch (DictionaryFullException e) {
            reject(record, position,
                    new RejectedException(RejectReason.TOO_MANY_VALUES, String.valueOf(e.getMessage())));
        }
    }

    private void reject(Json record, int position, RejectedException why) throws IOException {
        stats.rejected(position + 1L, why, LogText.of(record.excerpt(SHOWN)));
    }

    private void crime(JsonObjectReader record, int position) throws RejectedException, IOException {
        passOn(crimes.crime(record, position));
    }

    private void outcome(JsonObjectReader record, int position) throws RejectedException, IOException {
        RecordedCrime crime = crimes.crimeOfOutcome(record.object("crime"), position, OutcomeCategory.NONE,
                Optional.empty());
        RecordedOutcome outcome = step(record, crime, position, false);
        passOn(crime);
        passOn(monthInName.orElse(outcome.details().date()), outcome);
    }

    private void stop(JsonObjectReader record, int position) throws RejectedException, IOException {
        RecordedStop stop = stops.stop(record, position);
        Month month = monthInName.orElseGet(() -> stop.time().month());
        records.stop(month, stop);
        stats.loaded(stop.hasLocation());
        stats.countPartition(stop.force(), month, RecordKind.STOP_AND_SEARCH);
    }

    /// A history is passed on completely or not at all: one without some of its steps would be wrong.
    private void history(JsonObjectReader record) throws RejectedException, IOException {
        List<JsonObjectReader> steps = steps(record);
        OutcomeCategory last = OutcomeCategory.NONE;
        Optional<Month> lastMonth = Optional.empty();
        if (!steps.isEmpty()) {
            last = codes.outcome(steps.getLast().object("category"));
            lastMonth = Optional.of(steps.getLast().month("date"));
        }
        RecordedCrime crime = crimes.crimeOfOutcome(record.object("crime"), 0, last, lastMonth);
        if (!crime.hasPersistentId()) {
            throw new RejectedException(RejectReason.NO_CRIME_ID,
                    "crime.persistent_id is empty: it must be the 64 digits of the id of the crime");
        }
        List<RecordedOutcome> outcomes = new ArrayList<>();
        for (JsonObjectReader step : steps) {
            outcomes.add(step(step, crime, outcomes.size(), true));
        }
        passOn(crime);
        for (RecordedOutcome outcome : outcomes) {
            passOn(outcome.details().date(), outcome);
        }
    }

    /// The steps of a history; `null` stands for none, as upstream returns it for Northern Ireland
    /// (docs/spec/api.md#history-record).
    private static List<JsonObjectReader> steps(JsonObjectReader record) throws RejectedException {
        List<JsonObjectReader> steps = new ArrayList<>();
        Json outcomes = record.get("outcomes");
        if (outcomes instanceof Json.Arr(List<Json> items)) {
            for (Json item : items) {
                String path = "outcomes[" + steps.size() + "]";
                if (!(item instanceof Json.Obj obj)) {
                    throw new RejectedException(RejectReason.BAD_VALUE, path + " is not an object");
                }
                steps.add(new JsonObjectReader(obj, path + "."));
            }
        } else if (!(outcomes instanceof Json.Null)) {
            throw record.wrong("outcomes", outcomes, "an array or null");
        }
        return steps;
    }

    private RecordedOutcome step(JsonObjectReader outcome, RecordedCrime crime, int position, boolean isHistoryStep)
            throws RejectedException {
        Month date = outcome.month("date");
        UpstreamOutcome details = new UpstreamOutcome(crime.details().id(), crime.month(), position, date,
                outcome.idOrNull("person_id"), isHistoryStep);
        return new RecordedOutcome(crime, codes.outcome(outcome.object("category")), details);
    }

    private void passOn(RecordedCrime crime) throws IOException {
        records.crime(crime.month(), crime);
        stats.loaded(crime.hasLocation());
        stats.countPartition(crime.force(), crime.month(), RecordKind.STREET);
    }

    private void passOn(Month month, RecordedOutcome outcome) throws IOException {
        records.outcome(month, outcome);
        stats.countPartition(outcome.force(), month, RecordKind.OUTCOMES);
    }

    private static Optional<Month> month(SourceFile file, ResponseFileName name) throws SourceException {
        Optional<String> date = name.parameter("date");
        Optional<Month> month = date.flatMap(Month::parse);
        if (date.isPresent() && month.isEmpty()) {
            throw new SourceException(file.name() + " states date=" + LogText.of(date.get())
                    + " in its name: it must be a month, YYYY-MM");
        }
        return month;
    }
}
