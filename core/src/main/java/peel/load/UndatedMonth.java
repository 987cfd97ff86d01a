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
import peel.store.build.MonthBuilder;
import peel.text.LogText;

/// Adds the rows that undated files have of one month to its builder. The builder rejects a row for whose texts there is
/// no room; such a row was counted as loaded when its file was read.
final class UndatedMonth {
    private final Month month;
    private final UndatedFiles files;
    private final SourceReader reading;
    private final Map<Integer, Rejected> rejected = new TreeMap<>();

    /// Rejected rows of one file.
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
            add(row.get(), builder);
        }
        for (UndatedFiles.Part part : files.parts(month)) {
            if (part.isWhole()) {
                replace(part, builder);
            }
        }
        rejected.forEach((file, counts) -> files.rejected(file, RejectReason.TOO_MANY_VALUES, counts.rows,
                counts.unplaced));
    }

    private void add(SpooledRow row, MonthBuilder builder) throws IOException {
        try {
            switch (row) {
                case SpooledCrime crime -> builder.crime(crime);
                case SpooledOutcome outcome -> builder.outcome(outcome);
                case SpooledStop stop -> builder.stop(stop);
            }
        } catch (DictionaryFullException e) {
            int file = row.common().file();
            reading.rejects().reject(new RejectedRow(LogText.plain(files.name(file)), row.line(),
                    RejectReason.TOO_MANY_VALUES, String.valueOf(e.getMessage()), row.excerpt()));
            if (!isCountedWithItsCrime(row)) {
                Rejected counts = rejected.computeIfAbsent(file, _ -> new Rejected());
                counts.rows.merge(new PartitionKey(month, row.force(), row.kind()), 1L, Long::sum);
                counts.unplaced += row.hasLocation() ? 0 : 1;
            }
        }
    }

    /// A record of a response that has outcomes is counted once, for its crime.
    private static boolean isCountedWithItsCrime(SpooledRow row) {
        return row instanceof SpooledOutcome outcome && outcome.upstream().isPresent();
    }

    private void replace(UndatedFiles.Part part, MonthBuilder builder) {
        Rejected counts = rejected.get(part.file());
        long rejectedRows = counts == null ? 0 : counts.rows.getOrDefault(part.key(), 0L);
        if (rejectedRows < part.rows()) {
            builder.replaces(part.key().force(), part.key().kind(), rejectedRows);
        } else {
            builder.keeps(part.key().force(), part.key().kind(), rejectedRows);
        }
    }
}
