package peel.store.inmemory;

import java.util.EnumMap;
import java.util.Map;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.store.query.ArchiveView;

/// The cells of rows of the archive, as far as they follow from records.
final class ArchiveTexts {
    private ArchiveTexts() {}

    /// All cells that a view shows.
    static Map<ArchiveField, String> of(ArchiveView view) {
        Map<ArchiveField, String> texts = new EnumMap<>(ArchiveField.class);
        for (ArchiveField field : ArchiveField.values()) {
            texts.put(field, view.archiveText(field));
        }
        return texts;
    }

    /// The column `Location`. A record that only a response has states nothing when it has no place.
    ///
    /// @param none what files of this kind write for no place
    static String location(LocatedRecord row, String none) {
        if (row.hasLocation()) {
            return row.locationName();
        }
        return row.force().equals(Force.UNKNOWN) ? "" : none;
    }
}
