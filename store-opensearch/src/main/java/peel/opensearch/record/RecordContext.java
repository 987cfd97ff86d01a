package peel.opensearch.record;

import java.util.Map;
import peel.model.CrimeCategory;
import peel.model.Force;
import peel.model.Month;
import peel.model.OutcomeCategory;
import peel.model.Vocabulary;

/// What a release has to say about the bytes of a record. Safe for several threads.
///
/// Crimes are numbered anew by each load, while the documents of a month stay. So a record holds how far its crime's number is
/// above the first one of its month.
public final class RecordContext {
    private final Places places;
    private final Map<Month, Integer> firstCrimeIds;
    private final CrimeCategory[] categories;
    private final OutcomeCategory[] outcomes;
    private final Force[] forces;

    /// @param firstCrimeIds the lowest [peel.store.query.CrimeView#id] of each month that has crimes
    public RecordContext(Places places, Vocabulary vocabulary, Map<Month, Integer> firstCrimeIds) {
        this.places = places;
        this.firstCrimeIds = Map.copyOf(firstCrimeIds);
        this.categories = vocabulary.categories().toArray(CrimeCategory[]::new);
        this.outcomes = vocabulary.outcomes().toArray(OutcomeCategory[]::new);
        this.forces = vocabulary.forces().toArray(Force[]::new);
    }

    Places places() {
        return places;
    }

    int firstCrimeId(Month month) {
        return firstCrimeIds.getOrDefault(month, 0);
    }

    CrimeCategory category(int ordinal) {
        return categories[ordinal - 1];
    }

    OutcomeCategory outcome(int ordinal) {
        return outcomes[ordinal];
    }

    Force force(int ordinal) {
        return forces[ordinal];
    }
}
