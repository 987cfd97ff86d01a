package peel.load;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.store.row.ArchiveRow;
import peel.store.row.IdentifiedRow;
import peel.store.row.LocatedRow;
import peel.store.row.UpstreamFields;
import peel.store.row.UpstreamFieldsCodec;

/// Writes the fields of a row as a [SpoolInput] reads them. Texts of rows have at most 1,000 bytes or characters, so
/// [DataOutputStream#writeUTF] has room for each.
record SpoolOutput(DataOutputStream out) {

    void category(CrimeCategory category) throws IOException {
        out.writeByte(category.ordinal());
    }

    void outcome(OutcomeCategory outcome) throws IOException {
        out.writeByte(outcome.ordinal());
    }

    /// What rows of all kinds have.
    ///
    /// @param file the number of the file in [UndatedFiles]
    void common(int file, LocatedRow row) throws IOException {
        out.writeInt(file);
        out.writeLong(row.line());
        out.writeByte(row.force().ordinal());
        out.writeBoolean(row.hasLocation());
        if (row.hasLocation()) {
            out.writeInt(row.latMicro());
            out.writeInt(row.lngMicro());
        }
    }

    void persistentId(IdentifiedRow row) throws IOException {
        out.writeBoolean(row.hasPersistentId());
        if (row.hasPersistentId()) {
            for (int part = 0; part < 4; part++) {
                out.writeLong(row.persistentIdPart(part));
            }
        }
    }

    void archiveTexts(ArchiveRow row) throws IOException {
        for (ArchiveField field : ArchiveField.values()) {
            out.writeUTF(row.archiveText(field));
        }
    }

    void text(String text) throws IOException {
        out.writeUTF(text);
    }

    void optionalText(Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            out.writeUTF(text.get());
        }
    }

    void upstream(Optional<? extends UpstreamFields> upstream) throws IOException {
        out.writeBoolean(upstream.isPresent());
        if (upstream.isPresent()) {
            UpstreamFieldsCodec.write(upstream.get(), out);
        }
    }
}
