package peel.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BtpLocationTest {
    /// The texts are those of docs/spec/archive.md#stations and docs/spec/archive.md#longest-values.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "On or near Leicester (Station)|Leicester (station)|STATION",
            "On or near Bank (Lu Station)|Bank (lu station)|LU STATION",
            "On or near Poplar (Dlr)|Poplar (dlr)|DLR",
            "On or near Haymarket (Metro Station)|Haymarket (metro station)|METRO STATION",
            "On or near Acton Town (Lu Staion)|Acton Town (lu staion)|LU STAION",
            "On or near Hammersmith  (Hammersmith And City Line) (Lu Station)"
                    + "|Hammersmith  (Hammersmith And City Line) (lu station)|LU STATION",
            "Leicester (Station)|Leicester (station)|STATION"})
    void theLastBracketsAreTheSubtype(String archiveName, String streetName, String subtype) {
        assertThat(BtpLocation.of(archiveName)).isEqualTo(new BtpLocation(streetName, subtype));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"On or near Leicester|Leicester", "'On or near '|''", "''|''",
            "On or near Bank ()|Bank ()", "On or near (Bank) Road|(Bank) Road", "On or near Bank (Lu|Bank (Lu",
            "On or near )|)", "on or near Bank|on or near Bank", "No Location|No Location"})
    void aNameThatDoesNotEndWithFilledBracketsIsOther(String archiveName, String streetName) {
        assertThat(BtpLocation.of(archiveName)).isEqualTo(new BtpLocation(streetName, "OTHER"));
    }
}
