package peel.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import peel.archive.Excerpt;
import peel.archive.RejectReason;
import peel.archive.RejectSink;
import peel.archive.SourceException;
import peel.archive.SourceFile;
import peel.archive.Tally;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.TooManyWordsException;
import peel.model.Vocabulary;
import peel.store.PublishedOutcome;

/// A file that holds the body of an API answer as it was recorded (docs/spec/api.md#recorded-responses).
public final class AnswerFile {
    private static final int SHOWN = 300;

    private final AnswerName name;
    private final Vocabulary vocabulary;
    private final Tally tally;
    private final AnswerSink sink;
    private final AnswerWords words;
    private final CrimeRecords crimes;
    private final StopRecords stops;
    private final Optional<Month> monthInName;

    private AnswerFile(SourceFile file, Vocabulary vocabulary, AnswerSink sink, RejectSink rejects)
            throws SourceException {
        this.name = AnswerName.of(file.contentName());
        this.vocabulary = vocabulary;
        this.tally = new Tally(file, rejects);
        this.sink = sink;
        words = new AnswerWords(vocabulary, tally, name.parameter("force"));
        crimes = new CrimeRecords(words);
        stops = new StopRecords(words);
        monthInName = month(file, name);
    }

    /// Reads the whole file. Which method it answers is told by its shape; keys may come in any order, and unknown ones are
    /// passed over. Every record is either handed over whole or rejected.
    ///
    /// Crimes come in their own month, outcomes and stops in the month that `date=` in the file's name states, else in that
    /// of their `date` or `datetime`, steps of a history in that of their `date`. The force of stops, and of crimes without
    /// a location, is the one that `force=` in the file's name states; British Transport Police is told by
    /// `location_type`; other records have [peel.model.Force#UNKNOWN].
    ///
    /// An answer of a [peel.model.ReferenceMethod] is one record, kept whole; so is one of `crime-categories`, which teaches
    /// its words. An empty list is one when the file's name says of what.
    ///
    /// @param vocabulary learns words that it does not know
    /// @param rejects takes what is wrong with records; a record's line is its place in the answer, from 1
    /// @param bytesRead told of bytes as they are read, in pieces
    /// @throws SourceException when the file is no JSON, with line and column, is larger than 256 MiB or nested deeper than
    ///             an answer can be, or states a `date=` that is no month; records may have been handed over before
    /// @throws IOException when the disk fails, or what the sinks throw
    public static AnswerReading read(SourceFile file, Vocabulary vocabulary, AnswerSink sink, RejectSink rejects,
            LongConsumer bytesRead) throws IOException {
        AnswerFile answer = new AnswerFile(file, vocabulary, sink, rejects);
        try (JsonRecords records = JsonRecords.open(file, bytesRead)) {
            return answer.readAll(records);
        }
    }

    private AnswerReading readAll(JsonRecords records) throws IOException {
        AnswerMethod method = AnswerMethod.EMPTY;
        Optional<Json> record = records.next();
        if (record.isPresent()) {
            method = Shapes.of(record.get(), records.isArray());
        }
        if (ReferenceAnswer.isOneRecord(method)) {
            return readWhole(method, record, records);
        }
        for (int position = 0; record.isPresent(); position++) {
            if (method.isLoaded()) {
                handle(method, record.get(), position);
            }
            record = records.next();
        }
        return new AnswerReading(method, method.isLoaded(), tally.toFileTally());
    }

    private AnswerReading readWhole(AnswerMethod method, Optional<Json> first, JsonRecords records)
            throws IOException {
        ReferenceAnswer answer = new ReferenceAnswer(method, name, vocabulary, tally, sink);
        boolean isTold = answer.isTold();
        if (isTold) {
            answer.read(first, records);
        }
        return new AnswerReading(method, isTold, tally.toFileTally());
    }

    private void handle(AnswerMethod method, Json record, int position) throws IOException {
        try {
            Members members = Members.of(record);
            switch (method) {
                case CRIMES -> crime(members, position);
                case OUTCOMES_AT_LOCATION -> outcome(members, position);
                case OUTCOMES_FOR_CRIME -> history(members);
                case STOPS -> stop(members, position);
                default -> throw new IllegalStateException("nothing is taken from " + method);
            }
        } catch (BadRecord bad) {
            reject(record, position, bad.reason(), bad.detail());
        } catch (TooManyWordsException e) {
            reject(record, position, RejectReason.TOO_MANY_WORDS, String.valueOf(e.getMessage()));
        }
    }

    private void reject(Json record, int position, RejectReason reason, String detail) throws IOException {
        tally.rejected(position + 1L, reason, detail, Excerpt.of(record.excerpt(SHOWN)));
    }

    private void crime(Members record, int position) throws BadRecord, IOException {
        handOver(crimes.crime(record, position));
    }

    private void outcome(Members record, int position) throws BadRecord, IOException {
        AnswerCrime crime = crimes.crimeOfOutcome(record.object("crime"), position, OutcomeCategory.NONE,
                Optional.empty());
        AnswerOutcome outcome = step(record, crime, position, false);
        handOver(crime);
        handOver(monthInName.orElse(outcome.details().date()), outcome);
    }

    private void stop(Members record, int position) throws BadRecord, IOException {
        AnswerStop stop = stops.stop(record, position);
        Month month = monthInName.orElseGet(() -> stop.time().month());
        sink.stop(month, stop);
        tally.loaded(stop.hasLocation());
        tally.share(stop.force(), month, RecordKind.STOP_AND_SEARCH);
    }

    /// A history is handed over whole or not at all: one without some of its steps would be wrong.
    private void history(Members record) throws BadRecord, IOException {
        List<Members> steps = steps(record);
        OutcomeCategory last = OutcomeCategory.NONE;
        Optional<Month> lastMonth = Optional.empty();
        if (!steps.isEmpty()) {
            last = words.outcome(steps.getLast().object("category"));
            lastMonth = Optional.of(steps.getLast().month("date"));
        }
        AnswerCrime crime = crimes.crimeOfOutcome(record.object("crime"), 0, last, lastMonth);
        if (!crime.hasPersistentId()) {
            throw new BadRecord(RejectReason.NO_CRIME_ID,
                    "crime.persistent_id is empty where the 64 digits of the crime that was asked for belong");
        }
        List<AnswerOutcome> outcomes = new ArrayList<>();
        for (Members step : steps) {
            outcomes.add(step(step, crime, outcomes.size(), true));
        }
        handOver(crime);
        for (AnswerOutcome outcome : outcomes) {
            handOver(outcome.details().date(), outcome);
        }
    }

    /// The steps of a history; `null` stands for none, as upstream answers for Northern Ireland
    /// (docs/spec/api.md#history-record).
    private static List<Members> steps(Members record) throws BadRecord {
        List<Members> steps = new ArrayList<>();
        Json outcomes = record.get("outcomes");
        if (outcomes instanceof Json.Arr(List<Json> items)) {
            for (Json item : items) {
                String path = "outcomes[" + steps.size() + "]";
                if (!(item instanceof Json.Obj obj)) {
                    throw new BadRecord(RejectReason.BAD_VALUE, path + " is no object");
                }
                steps.add(new Members(obj, path + "."));
            }
        } else if (!(outcomes instanceof Json.Null)) {
            throw record.wrong("outcomes", outcomes, "an array or null");
        }
        return steps;
    }

    private AnswerOutcome step(Members outcome, AnswerCrime crime, int position, boolean isHistoryStep)
            throws BadRecord {
        Month date = outcome.month("date");
        PublishedOutcome details = new PublishedOutcome(crime.details().id(), crime.month(), position, date,
                outcome.idOrNull("person_id"), isHistoryStep);
        return new AnswerOutcome(crime, words.outcome(outcome.object("category")), details);
    }

    private void handOver(AnswerCrime crime) throws IOException {
        sink.crime(crime.month(), crime);
        tally.loaded(crime.hasLocation());
        tally.share(crime.force(), crime.month(), RecordKind.STREET);
    }

    private void handOver(Month month, AnswerOutcome outcome) throws IOException {
        sink.outcome(month, outcome);
        tally.share(outcome.force(), month, RecordKind.OUTCOMES);
    }

    private static Optional<Month> month(SourceFile file, AnswerName name) throws SourceException {
        Optional<String> date = name.parameter("date");
        Optional<Month> month = date.flatMap(Month::parse);
        if (date.isPresent() && month.isEmpty()) {
            throw new SourceException(file.name() + " states date=" + Excerpt.of(date.get())
                    + " in its name, where YYYY-MM belongs");
        }
        return month;
    }
}
