package peel.archive.police;

import peel.archive.csv.CsvParser;
import peel.archive.reject.FileStatsBuilder;
import peel.archive.reject.RejectedException;
import peel.archive.source.SourceFile;
import peel.model.ArchiveField;
import peel.model.Force;
import peel.model.RecordKind;
import peel.model.Vocabulary;
import peel.store.row.ArchiveRow;
import peel.store.row.IdentifiedRow;
import peel.store.row.LocatedRow;

/// What the rows of crimes and of outcomes have in common: the columns of [CommonFields] and [TextColumns].
abstract class CommonRow implements PoliceRow, LocatedRow, IdentifiedRow, ArchiveRow {
    final CommonFields fields;
    final TextColumns texts = new TextColumns();

    CommonRow(SourceFile file, RecordKind kind, Vocabulary vocabulary, FileStatsBuilder stats) {
        FileOfRow fileOfRow = new FileOfRow(file, kind);
        fields = new CommonFields(file, fileOfRow, new ForceResolver(file, fileOfRow, kind, vocabulary, stats));
    }

    /// Reads the columns that both have.
    final void readCommon(CsvParser row) throws RejectedException {
        fields.read(row);
        texts.read(row);
    }

    @Override
    public final long line() {
        return fields.line();
    }

    @Override
    public final Force force() {
        return fields.force();
    }

    @Override
    public final boolean hasLocation() {
        return fields.point().isPresent();
    }

    @Override
    public final int latMicro() {
        return fields.point().latMicro();
    }

    @Override
    public final int lngMicro() {
        return fields.point().lngMicro();
    }

    @Override
    public final boolean hasPersistentId() {
        return fields.hasId();
    }

    @Override
    public final long persistentIdPart(int part) {
        return fields.idPart(part);
    }

    @Override
    public final String archiveText(ArchiveField field) {
        return switch (field) {
            case REPORTED_BY -> texts.reportedBy();
            case FALLS_WITHIN -> texts.fallsWithin();
            case LOCATION -> texts.location();
            case LSOA_CODE -> texts.lsoaCode();
            case LSOA_NAME -> texts.lsoaName();
            case CRIME_TYPE -> crimeTypeText();
            case OUTCOME -> outcomeText();
            case CONTEXT -> contextText();
        };
    }

    /// The cell of [ArchiveField#CRIME_TYPE].
    abstract String crimeTypeText();

    /// The cell of [ArchiveField#OUTCOME].
    abstract String outcomeText();

    /// The cell of [ArchiveField#CONTEXT].
    abstract String contextText();
}
