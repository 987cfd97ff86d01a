package peel.embedded.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peel.embedded.text.RowTexts.CodeTexts;
import peel.model.ArchiveField;
import peel.store.row.ArchiveRow;

/// Finds the numbers of the texts of a month's rows. Readers hand over the same object for the same cell, so most numbers are
/// found here, without the lock and the bytes of the dictionaries that all months share. Not safe for several threads.
public final class MonthTexts {
    /// A power of two, some times the combinations that a file has.
    private static final int RECENT = 1 << 12;

    private final DictionaryBuilders dictionaries;
    private KnownNumbers numbers = new KnownNumbers();
    private KnownNumbers lsoas = new KnownNumbers();
    private final Map<CodeTexts, CodeTexts> codeTexts = new HashMap<>();
    private final @Nullable KnownCodes[] recent = new KnownCodes[RECENT];
    private String lastLsoaCode = "";
    private String lastLsoaName = "";
    private int lastLsoa;

    /// Texts and their numbers.
    private record KnownCodes(String reportedBy, String fallsWithin, String crimeType, String outcome, String context,
            CodeTexts numbers) {
        boolean areOf(ArchiveRow row) {
            return reportedBy.equals(row.archiveText(ArchiveField.REPORTED_BY))
                    && fallsWithin.equals(row.archiveText(ArchiveField.FALLS_WITHIN))
                    && crimeType.equals(row.archiveText(ArchiveField.CRIME_TYPE))
                    && outcome.equals(row.archiveText(ArchiveField.OUTCOME))
                    && context.equals(row.archiveText(ArchiveField.CONTEXT));
        }
    }

    public MonthTexts(DictionaryBuilders dictionaries) {
        this.dictionaries = dictionaries;
    }

    /// The numbers of the texts of a row; new texts are added to the dictionaries.
    ///
    /// @param codes any number that is the same for rows that probably have the same texts
    /// @throws peel.model.DictionaryFullException when there is no room for them
    public RowTexts of(ArchiveRow row, int codes) {
        return new RowTexts(number(row.archiveText(ArchiveField.LOCATION)),
                lsoa(row.archiveText(ArchiveField.LSOA_CODE), row.archiveText(ArchiveField.LSOA_NAME)),
                codeTexts(row, codes));
    }

    /// Frees the memory that only [#of] needs, for when there are no more rows to come.
    public void trim() {
        numbers = new KnownNumbers();
        lsoas = new KnownNumbers();
    }

    /// The same texts with an object for the codes that rows share.
    public RowTexts shared(RowTexts texts) {
        return new RowTexts(texts.location(), texts.lsoa(), shared(texts.codes()));
    }

    private CodeTexts shared(CodeTexts texts) {
        CodeTexts known = codeTexts.putIfAbsent(texts, texts);
        return known == null ? texts : known;
    }

    private int number(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int number = numbers.find(text, "");
        if (number == KnownNumbers.UNKNOWN) {
            number = dictionaries.text(text);
            numbers.put(text, "", number);
        }
        return number;
    }

    /// Files are sorted by LSOA, so it is mostly that of the row before.
    private int lsoa(String code, String name) {
        if (code.isEmpty() && name.isEmpty()) {
            return 0;
        }
        if (code.equals(lastLsoaCode) && name.equals(lastLsoaName)) {
            return lastLsoa;
        }
        int number = lsoas.find(code, name);
        if (number == KnownNumbers.UNKNOWN) {
            number = dictionaries.lsoa(code, name);
            lsoas.put(code, name, number);
        }
        lastLsoaCode = code;
        lastLsoaName = name;
        lastLsoa = number;
        return number;
    }

    private CodeTexts codeTexts(ArchiveRow row, int codes) {
        int product = codes * 0x9e3779b9;
        int slot = product >>> 16 & RECENT - 1;
        KnownCodes known = recent[slot];
        if (known == null || !known.areOf(row)) {
            known = numbered(row);
            recent[slot] = known;
        }
        return known.numbers;
    }

    private KnownCodes numbered(ArchiveRow row) {
        String reportedBy = row.archiveText(ArchiveField.REPORTED_BY);
        String fallsWithin = row.archiveText(ArchiveField.FALLS_WITHIN);
        String crimeType = row.archiveText(ArchiveField.CRIME_TYPE);
        String outcome = row.archiveText(ArchiveField.OUTCOME);
        String context = row.archiveText(ArchiveField.CONTEXT);
        return new KnownCodes(reportedBy, fallsWithin, crimeType, outcome, context,
                shared(new CodeTexts(number(reportedBy), number(fallsWithin), number(crimeType), number(outcome),
                        number(context))));
    }
}
