package peel.lucene;

/// The persistent ids of a month's outcomes: those of their crimes, except where the joins keep an outcome's own.
final class OutcomeIds implements IdSource {
    private final OpenRelease release;
    private final Joins joins;

    OutcomeIds(OpenRelease release, OpenMonth month) {
        this.release = release;
        this.joins = month.joins();
    }

    @Override
    public long idPart(int row, int part) {
        if (joins.ownIds().isKept(row)) {
            return joins.ownIds().idPart(row, part);
        }
        long crime = joins.crimeOf(row);
        return crime == RowRef.NONE
                ? 0
                : release.monthOf(crime).files().crimeIds().idPart(RowRef.row(crime), part);
    }
}
