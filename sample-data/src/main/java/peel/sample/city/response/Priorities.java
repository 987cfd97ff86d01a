package peel.sample.city.response;

import java.time.LocalDateTime;
import java.util.List;
import peel.sample.city.CitySize;
import peel.sample.city.map.StreetNames;
import peel.sample.random.SplitMix64;

/// The priorities of a neighbourhood, newest first. Nothing has been done yet about some of them.
final class Priorities {
    private static final List<String> ISSUES = List.of("Anti-social behaviour", "Speeding", "Bicycle theft",
            "Drug dealing", "Off-road motorbikes", "Shoplifting");

    private Priorities() {}

    static ResponseJson of(Neighbourhood neighbourhood) {
        SplitMix64 random = neighbourhood.random("priorities ");
        var json = new ResponseJson().begin('[');
        LocalDateTime issued = CitySize.DEMO.newestMonth().atDay(1).atStartOfDay();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            issued = issued.minusDays(7 + random.nextInt(60));
            boolean done = random.oneIn(2);
            String issue = random.any(ISSUES) + " near " + new StreetNames(random).streetText();
            json.begin('{')
                    .member("action", done ? "<p>More patrols; two warnings &amp; one arrest.</p>" : null)
                    .member("issue-date", Events.TIME.format(issued))
                    .member("action-date", done ? Events.TIME.format(issued.plusDays(5)) : null)
                    .member("issue", "<p>" + issue + "</p>").end('}');
        }
        return json.end(']');
    }
}
