package peel.sample.national;

import java.util.Set;
import peel.sample.format.CsvWriter;
import peel.sample.format.Utf8;
import peel.sample.random.RandomBits;

/// The columns of a force's street and outcomes files that tell where: Longitude, Latitude, Location, LSOA code, LSOA
/// name, each with a comma after it.
final class PlaceFields {
    private static final int PLACES_PER_LSOA = 20;
    private static final int LSOAS_PER_NUMBER = 5;
    // Above every code in use, so that no invented LSOA can be taken for a real one.
    private static final int FIRST_CODE = 100_000;
    private static final Set<String> WELSH = Set.of("dyfed-powys", "gwent", "north-wales", "south-wales");

    private static final byte[] NOWHERE_IN_STREET = Utf8.utf8(",,No Location,,,");
    private static final byte[] NOWHERE_IN_OUTCOMES = Utf8.utf8(",,No location,,,");

    private final ForcePlaces places;
    private final PlaceNameGenerator names;
    private final long seed;
    private final boolean stations;
    private final byte[] codePrefix;
    private final byte[][] districtNames;

    PlaceFields(ForcePlaces places, PlaceNameGenerator names, long seed) {
        this.places = places;
        this.names = names;
        this.seed = seed;
        stations = places.force().isBritishTransportPolice();
        codePrefix = Utf8.utf8(WELSH.contains(places.force().id()) ? "W01" : "E01");
        districtNames = Utf8.utf8(places.districts().stream().map(District::name).toList());
    }

    void appendToStreet(CsvWriter out, int place) {
        append(out, place, false, NOWHERE_IN_STREET);
    }

    /// @param inCapitals whether names of streets are, as until 2022-06
    void appendToOutcomes(CsvWriter out, int place, boolean inCapitals) {
        append(out, place, inCapitals, NOWHERE_IN_OUTCOMES);
    }

    private void append(CsvWriter out, int place, boolean inCapitals, byte[] nowhere) {
        if (place == places.nowhere()) {
            out.text(nowhere);
            return;
        }
        out.degrees(places.lngMicro(place)).comma().degrees(places.latMicro(place)).comma();
        long bits = RandomBits.mix(seed ^ places.number(place) * Salt.NUMBER);
        if (stations) {
            names.appendStation(out, bits);
        } else {
            names.append(out, bits, inCapitals);
        }
        out.comma();
        lsoa(out, place);
    }

    /// For example `E01212340,"Bournemouth, Christchurch and Poole 010D",`. The code counts places up to the LSOA's first.
    private void lsoa(CsvWriter out, int place) {
        int district = places.districtOf(place);
        byte[] name = districtNames[district];
        if (name.length == 0) {
            out.comma().comma();
            return;
        }
        int start = places.start(district);
        int lsoa = (place - start) / PLACES_PER_LSOA;
        out.text(codePrefix).digits(FIRST_CODE + places.number(start + lsoa * PLACES_PER_LSOA), 6).comma();
        boolean quoted = places.districts().get(district).name().contains(",");
        if (quoted) {
            out.raw('"');
        }
        out.text(name).raw(' ').digits(1 + lsoa / LSOAS_PER_NUMBER, 3).raw((char) ('A' + lsoa % LSOAS_PER_NUMBER));
        if (quoted) {
            out.raw('"');
        }
        out.comma();
    }
}
