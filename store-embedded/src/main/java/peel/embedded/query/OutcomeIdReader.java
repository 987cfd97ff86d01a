package peel.embedded.query;

import peel.embedded.month.JoinColumns;
import peel.embedded.month.OpenMonth;
import peel.embedded.month.PersistentIdReader;
import peel.embedded.month.RowId;

/// The persistent ids of a month's outcomes: those of their crimes, except where the joins keep an outcome's own.
public final class OutcomeIdReader implements PersistentIdReader {
    private final OpenRelease release;
    private final JoinColumns joins;

    /// The ids of a month.
    public OutcomeIdReader(OpenRelease release, OpenMonth month) {
        this.release = release;
        this.joins = month.joins();
    }

    @Override
    public long idPart(int row, int part) {
        if (joins.ownIds().isKept(row)) {
            return joins.ownIds().idPart(row, part);
        }
        long crime = joins.crimeOf(row);
        return crime == RowId.NONE
                ? 0
                : release.monthOf(crime).files().crimeIds().idPart(RowId.row(crime), part);
    }
}
