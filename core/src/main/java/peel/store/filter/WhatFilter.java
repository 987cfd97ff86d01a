package peel.store.filter;

import java.util.Map;
import peel.model.CrimeCategory;
import peel.model.OutcomeCategory;
import peel.model.RecordKind;
import peel.model.StopTextField;

/// What records are: the kind, and the fields that only this kind has.
public sealed interface WhatFilter {
    /// The kind of the records.
    RecordKind kind();

    /// Crimes.
    ///
    /// @param categories their categories
    /// @param outcomes their last outcomes; [OutcomeCategory#NONE] for none
    record Crimes(ValueFilter<CrimeCategory> categories, ValueFilter<OutcomeCategory> outcomes) implements WhatFilter {
        /// All crimes.
        public static final Crimes ALL = new Crimes(ValueFilter.any(), ValueFilter.any());

        @Override
        public RecordKind kind() {
            return RecordKind.STREET;
        }
    }

    /// Outcomes.
    ///
    /// @param categories the categories of their crimes; an outcome whose crime is not loaded has none
    /// @param outcomes the outcomes
    record Outcomes(ValueFilter<CrimeCategory> categories, ValueFilter<OutcomeCategory> outcomes)
            implements
                WhatFilter {
        /// All outcomes.
        public static final Outcomes ALL = new Outcomes(ValueFilter.any(), ValueFilter.any());

        @Override
        public RecordKind kind() {
            return RecordKind.OUTCOMES;
        }
    }

    /// Stops and searches.
    ///
    /// @param outcomeIds ids of their outcomes as [peel.model.StopOutcome] has them, `""` for none
    /// @param texts the texts of fields, `""` for blank; a field without an entry may have any
    record Stops(ValueFilter<String> outcomeIds, Map<StopTextField, ValueFilter<String>> texts) implements WhatFilter {
        /// All stops.
        public static final Stops ALL = new Stops(ValueFilter.any(), Map.of());

        /// Copies the map.
        public Stops {
            texts = Map.copyOf(texts);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.STOP_AND_SEARCH;
        }
    }
}
