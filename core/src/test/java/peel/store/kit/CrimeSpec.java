package peel.store.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import peel.model.ArchiveField;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.OutcomeCategory;
import peel.model.PersistentId;
import peel.model.Vocabulary;
import peel.store.row.CrimeRow;
import peel.store.row.OutcomeRow;
import peel.store.row.UpstreamCrime;
import peel.store.row.UpstreamOutcome;

/// A row for tests: a crime or, with `crimeType` read as the outcome's text, an outcome.
///
/// @param location `lat,lng` in micro-degrees and a name as `52629729,-1131592,On or near A Street`, or `""`
/// @param id any text, hashed into a persistent id; `""` for none
/// @param texts the cells of the archive's columns; the others are blank
public record CrimeSpec(String force, String location, String crimeType, String lastOutcome, String id,
        Optional<UpstreamCrime> upstream, Map<ArchiveField, String> texts) {
    private static final Vocabulary WORDS = new Vocabulary();

    public static CrimeSpec of(String force, String location, String crimeType, String lastOutcome, String id) {
        return new CrimeSpec(force, location, crimeType, lastOutcome, id, Optional.empty(), Map.of());
    }

    /// The same row with other cells.
    CrimeSpec withTexts(Map<ArchiveField, String> newTexts) {
        return new CrimeSpec(force, location, crimeType, lastOutcome, id, upstream, newTexts);
    }

    /// The persistent id that a text stands for.
    public static PersistentId idOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return PersistentId.parse(HexFormat.of().formatHex(hash)).orElseThrow();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Force forceOf(String id) {
        return id.isEmpty() ? Force.UNKNOWN : WORDS.findForce(id).orElseThrow();
    }

    CrimeRow crimeRow() {
        return new Row(this, Optional.empty());
    }

    OutcomeRow outcomeRow(Optional<UpstreamOutcome> recorded) {
        return new OutcomeOf(new Row(this, recorded));
    }

    private record Row(CrimeSpec spec, Optional<UpstreamOutcome> recorded) implements CrimeRow {
        @Override
        public Force force() {
            return forceOf(spec.force);
        }

        @Override
        public long line() {
            return 1;
        }

        @Override
        public boolean hasLocation() {
            return !spec.location.isEmpty();
        }

        @Override
        public int latMicro() {
            return Integer.parseInt(spec.location.split(",", 3)[0]);
        }

        @Override
        public int lngMicro() {
            return Integer.parseInt(spec.location.split(",", 3)[1]);
        }

        @Override
        public String locationName() {
            return spec.location.split(",", 3)[2];
        }

        @Override
        public CrimeCategory category() {
            return WORDS.getOrAddCategoryNamed(spec.crimeType);
        }

        @Override
        public OutcomeCategory outcome() {
            return WORDS.getOrAddOutcomeNamed(spec.lastOutcome);
        }

        @Override
        public boolean hasPersistentId() {
            return !spec.id.isEmpty();
        }

        @Override
        public long persistentIdPart(int part) {
            return idOf(spec.id).part(part);
        }

        @Override
        public Optional<UpstreamCrime> upstream() {
            return spec.upstream;
        }

        @Override
        public String archiveText(ArchiveField field) {
            return spec.texts.getOrDefault(field, "");
        }
    }

    private record OutcomeOf(Row row) implements OutcomeRow {
        @Override
        public Force force() {
            return row.force();
        }

        @Override
        public long line() {
            return 1;
        }

        @Override
        public boolean hasLocation() {
            return row.hasLocation();
        }

        @Override
        public int latMicro() {
            return row.latMicro();
        }

        @Override
        public int lngMicro() {
            return row.lngMicro();
        }

        @Override
        public OutcomeCategory category() {
            return WORDS.getOrAddOutcomeNamed(row.spec.crimeType);
        }

        @Override
        public boolean hasPersistentId() {
            return row.hasPersistentId();
        }

        @Override
        public long persistentIdPart(int part) {
            return row.persistentIdPart(part);
        }

        @Override
        public Optional<UpstreamOutcome> upstream() {
            return row.recorded;
        }

        @Override
        public String archiveText(ArchiveField field) {
            return row.archiveText(field);
        }
    }
}
