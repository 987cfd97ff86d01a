package peel.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import peel.archive.reject.RejectReason;
import peel.archive.reject.RejectedRow;
import peel.model.DictionaryFullException;
import peel.model.Month;
import peel.model.PartitionKey;
import peel.model.RecordKind;
import peel.store.build.MonthBuilder;
import peel.text.LogText;

/// Adds the rows that undated files have of one month to its builder. The builder rejects a stop for whose texts the month
/// has no room; such a stop was counted as loaded when its file was read.
final class UndatedMonth {
    private final Month month;
    private final UndatedFiles files;
    private final SourceReader reading;
    private final Map<Integer, Rejected> rejected = new TreeMap<>();

    /// Rejected stops of one file.
    private static final class Rejected {
        private final Map<PartitionKey, Long> rows = new HashMap<>();
        private long unplaced;
    }

    UndatedMonth(Month month, UndatedFiles files, SourceReader reading) {
        this.month = month;
        this.files = files;
        this.reading = reading;
    }

    void addTo(MonthBuilder builder) throws IOException {
        SpoolInput rows = files.rows(month, reading);
        for (Optional<SpooledRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            switch (row.get()) {
                case SpooledCrime crime -> builder.crime(crime);
                case SpooledOutcome outcome -> builder.outcome(outcome);
                case SpooledStop stop -> add(stop, builder);
            }
        }
        for (UndatedFiles.Part part : files.parts(month)) {
            if (part.isWhole()) {
                replace(part, builder);
            }
        }
        rejected.forEach((file, stops) -> files.rejected(file, RejectReason.TOO_MANY_VALUES, stops.rows,
                stops.unplaced));
    }

    private void add(SpooledStop stop, MonthBuilder builder) throws IOException {
        try {
            builder.stop(stop);
        } catch (DictionaryFullException e) {
            reading.rejects().reject(new RejectedRow(LogText.plain(files.name(stop.file())), stop.line(),
                    RejectReason.TOO_MANY_VALUES, String.valueOf(e.getMessage()), stop.excerpt()));
            Rejected stops = rejected.computeIfAbsent(stop.file(), _ -> new Rejected());
            stops.rows.merge(new PartitionKey(month, stop.force(), RecordKind.STOP_AND_SEARCH), 1L, Long::sum);
            stops.unplaced += stop.hasLocation() ? 0 : 1;
        }
    }

    private void replace(UndatedFiles.Part part, MonthBuilder builder) {
        Rejected stops = rejected.get(part.file());
        long rejectedRows = stops == null ? 0 : stops.rows.getOrDefault(part.key(), 0L);
        if (rejectedRows < part.rows()) {
            builder.replaces(part.key().force(), part.key().kind(), rejectedRows);
        } else {
            builder.keeps(part.key().force(), part.key().kind(), rejectedRows);
        }
    }
}
