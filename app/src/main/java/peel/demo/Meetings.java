package peel.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The events of a neighbourhood, by their beginnings; often none. All are after the newest month of [DemoSize#DEMO].
final class Meetings {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private static final List<String> TITLES = List.of("Drop-in", "Beat surgery", "Coffee with a copper",
            "Bike marking", "Residents' meeting");
    private static final List<String> TYPES = List.of("meeting", "surgery", "other");

    private Meetings() {}

    static AnswerJson of(Neighbourhood neighbourhood) {
        Dice dice = neighbourhood.dice("events ");
        var json = new AnswerJson().begin('[');
        LocalDateTime start = DemoSize.DEMO.newestMonth().atEndOfMonth().atTime(18, 0);
        for (int left = dice.below(4); left > 0; left--) {
            start = start.plusDays(1 + dice.below(20));
            json.begin('{').member("contact_details", Contacts.of(neighbourhood, dice))
                    .member("description",
                            dice.oneIn(2) ? null : "<p>Come &amp; meet the team. Tea/coffee is free.</p>")
                    .member("title", dice.any(TITLES))
                    .member("address", "The Hall, " + new StreetNames(dice).streetText())
                    .member("type", dice.any(TYPES)).member("start_date", TIME.format(start))
                    .member("end_date", TIME.format(start.plusMinutes(90))).end('}');
        }
        return json.end(']');
    }
}
