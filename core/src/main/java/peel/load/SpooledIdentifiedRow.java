package peel.load;

import java.util.Map;
import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.PersistentId;
import peel.store.row.ArchiveRow;
import peel.store.row.IdentifiedRow;
import peel.text.LogText;

/// A crime or an outcome of an undated file.
sealed interface SpooledIdentifiedRow extends SpooledRow, IdentifiedRow, ArchiveRow
        permits SpooledCrime, SpooledOutcome {

    /// The persistent id, if the row has one.
    Optional<PersistentId> persistentId();

    /// The cells of its row.
    Map<ArchiveField, String> archiveTexts();

    @Override
    default String archiveText(ArchiveField field) {
        return archiveTexts().getOrDefault(field, "");
    }

    @Override
    default String excerpt() {
        return LogText.of(persistentId().map(PersistentId::toString).orElse("") + ","
                + String.join(",", archiveTexts().values()));
    }

    @Override
    default boolean hasPersistentId() {
        return persistentId().isPresent();
    }

    @Override
    default long persistentIdPart(int part) {
        return persistentId().orElseThrow().part(part);
    }
}
