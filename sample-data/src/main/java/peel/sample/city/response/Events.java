package peel.sample.city.response;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import peel.sample.city.CitySize;
import peel.sample.city.map.StreetNames;
import peel.sample.random.SplitMix64;

/// The events of a neighbourhood, by their beginnings; often none. All are after the newest month of [CitySize#DEMO].
final class Events {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private static final List<String> TITLES = List.of("Drop-in", "Beat surgery", "Coffee with a copper",
            "Bike marking", "Residents' meeting");
    private static final List<String> TYPES = List.of("meeting", "surgery", "other");

    private Events() {}

    static ResponseJson of(Neighbourhood neighbourhood) {
        SplitMix64 random = neighbourhood.random("events ");
        var json = new ResponseJson().begin('[');
        LocalDateTime start = CitySize.DEMO.newestMonth().atEndOfMonth().atTime(18, 0);
        for (int left = random.nextInt(4); left > 0; left--) {
            start = start.plusDays(1 + random.nextInt(20));
            json.begin('{').member("contact_details", Contacts.of(neighbourhood, random))
                    .member("description",
                            random.oneIn(2) ? null : "<p>Come &amp; meet the team. Tea/coffee is free.</p>")
                    .member("title", random.any(TITLES))
                    .member("address", "The Hall, " + new StreetNames(random).streetText())
                    .member("type", random.any(TYPES)).member("start_date", TIME.format(start))
                    .member("end_date", TIME.format(start.plusMinutes(90))).end('}');
        }
        return json.end(']');
    }
}
