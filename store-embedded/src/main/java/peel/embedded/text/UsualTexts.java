package peel.embedded.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peel.embedded.text.RowTexts.CodeTexts;

/// The text that most rows of each code have. Rows with the same texts and codes are counted and checked together: a month has
/// half a million rows, and few combinations.
final class UsualTexts {
    /// A power of two, some times the combinations of a month.
    private static final int SLOTS = 1 << 14;

    private final TextRows rows;
    private final Map<StoredText, MajorityVote> votes = new EnumMap<>(StoredText.class);
    private final @Nullable CodeTexts[] texts = new CodeTexts[SLOTS];
    private final int[] codes = new int[SLOTS];

    /// For each combination the number of rows, and later whether its texts are the usual ones.
    private final int[] counts = new int[SLOTS];

    private UsualTexts(TextRows rows) {
        this.rows = rows;
        for (StoredText text : StoredText.values()) {
            if (!text.isOfRange()) {
                votes.put(text, new MajorityVote());
            }
        }
    }

    static UsualTexts of(TextRows rows) {
        UsualTexts usual = new UsualTexts(rows);
        usual.count();
        return usual;
    }

    private void count() {
        for (int row = 0; row < rows.size(); row++) {
            CodeTexts ofRow = rows.codeTexts(row);
            int codesOfRow = rows.codes(row);
            int slot = slot(codesOfRow);
            if (!isOf(slot, ofRow, codesOfRow)) {
                vote(slot);
                texts[slot] = ofRow;
                codes[slot] = codesOfRow;
                counts[slot] = 0;
            }
            counts[slot]++;
        }
        for (int slot = 0; slot < SLOTS; slot++) {
            vote(slot);
            texts[slot] = null;
        }
    }

    private void vote(int slot) {
        CodeTexts ofSlot = texts[slot];
        if (ofSlot != null) {
            votes.forEach((text, vote) -> vote.add(rows.code(text, codes[slot]), ofSlot.number(text), counts[slot]));
        }
    }

    @SuppressWarnings("ReferenceEquality") // rows share these objects; an equal one is only counted apart
    private boolean isOf(int slot, CodeTexts ofRow, int codesOfRow) {
        return texts[slot] == ofRow && codes[slot] == codesOfRow;
    }

    private static int slot(int codes) {
        int product = codes * 0x9e3779b9;
        return (product ^ product >>> 15) & SLOTS - 1;
    }

    /// The texts that most rows have, by code.
    MajorityVote vote(StoredText text) {
        MajorityVote vote = votes.get(text);
        if (vote == null) {
            throw new IllegalArgumentException(text + " depends on the place");
        }
        return vote;
    }

    /// Whether all texts of a row are the usual ones.
    boolean has(int row) {
        CodeTexts ofRow = rows.codeTexts(row);
        int codesOfRow = rows.codes(row);
        int slot = slot(codesOfRow);
        if (!isOf(slot, ofRow, codesOfRow)) {
            texts[slot] = ofRow;
            codes[slot] = codesOfRow;
            counts[slot] = unusual(row).isEmpty() ? 1 : 0;
        }
        return counts[slot] == 1;
    }

    /// The texts of a row that are not the usual ones.
    List<StoredText> unusual(int row) {
        List<StoredText> found = new ArrayList<>();
        votes.forEach((text, vote) -> {
            if (rows.codeTexts(row).number(text) != vote.text(rows.code(text, rows.codes(row)))) {
                found.add(text);
            }
        });
        return found;
    }
}
