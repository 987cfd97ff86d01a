package peel.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CrimePlaceNamesTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
            "- | - | - | - || | OTHER | On or near | On or near",
            "On or near Gate | - | - | - | On or near Gate | Gate | OTHER | On or near Gate | On or near",
            "On or near Gate | On or near New Gate | - | - | On or near New Gate | New Gate | OTHER | On or near Gate | On or near New Gate",
            "On or near Gate | - | On or near Hill (Station) | - | On or near Gate | Hill (station) | STATION | On or near Gate | On or near",
            "- | - | - | On or near Hill (Station) | On or near Hill (Station) | Hill (station) | STATION | On or near | Hill (Station)"})
    void crimesAndStopsSpellThePlaceInTheirOwnWays(String oldForce, String force, String oldBtp, String btp,
            String ofForce,
            String ofBtp, String subtype, String inOldStops, String inStops) {
        CrimePlaceNames names = new CrimePlaceNames(Optional.ofNullable(oldForce), Optional.ofNullable(force),
                Optional.ofNullable(oldBtp), Optional.ofNullable(btp));
        assertThat(names.inCrimes(false)).isEqualTo(ofForce == null ? "" : ofForce);
        assertThat(names.inCrimes(true)).isEqualTo(ofBtp == null ? "" : ofBtp);
        assertThat(names.btpSubtype()).isEqualTo(subtype);
        assertThat(names.inStops(MapGeneration.UNTIL_2022_06, false).strip()).isEqualTo(inOldStops);
        assertThat(names.inStops(MapGeneration.FROM_2022_07, false).strip()).isEqualTo(inStops);
    }
}
