package peel.sample.city.map;

import java.util.Locale;
import peel.sample.city.MapGeneration;

/// A place's name as each kind of file spells it (docs/spec/archive.md#place-names).
///
/// @param inStreet the spelling of street files
/// @param inOutcomes the spelling of outcomes files from 2022-07 on
/// @param inOldOutcomes the spelling of outcomes files until 2022-06, where streets are in capitals
public record PlaceName(String inStreet, String inOutcomes, String inOldOutcomes) {
    /// What stands in the place of a name when there is no location.
    static final PlaceName NO_LOCATION = new PlaceName("No Location", "No location", "No location");

    private static final String PREFIX = "On or near ";

    /// @param text for example "Alder Close"
    static PlaceName street(String text) {
        return new PlaceName(PREFIX + text, PREFIX + text, PREFIX + text.toUpperCase(Locale.ROOT));
    }

    /// @param text for example "Supermarket"; empty gives the blank name that real files have too
    static PlaceName pointOfInterest(String text) {
        return new PlaceName(PREFIX + text, PREFIX + text, PREFIX + text);
    }

    public String inOutcomesOf(MapGeneration fileEra) {
        return fileEra == MapGeneration.UNTIL_2022_06 ? inOldOutcomes : inOutcomes;
    }
}
