package peel.demo;

import java.time.LocalDateTime;
import java.util.List;

/// The priorities of a neighbourhood, newest first. Nothing has been done yet about some of them.
final class Priorities {
    private static final List<String> ISSUES = List.of("Anti-social behaviour", "Speeding", "Bicycle theft",
            "Drug dealing", "Off-road motorbikes", "Shoplifting");

    private Priorities() {}

    static AnswerJson of(Neighbourhood neighbourhood) {
        Dice dice = neighbourhood.dice("priorities ");
        var json = new AnswerJson().begin('[');
        LocalDateTime issued = DemoSize.DEMO.newestMonth().atDay(1).atStartOfDay();
        for (int left = 1 + dice.below(3); left > 0; left--) {
            issued = issued.minusDays(7 + dice.below(60));
            boolean done = dice.oneIn(2);
            String issue = dice.any(ISSUES) + " near " + new StreetNames(dice).streetText();
            json.begin('{')
                    .member("action", done ? "<p>More patrols; two warnings &amp; one arrest.</p>" : null)
                    .member("issue-date", Meetings.TIME.format(issued))
                    .member("action-date", done ? Meetings.TIME.format(issued.plusDays(5)) : null)
                    .member("issue", "<p>" + issue + "</p>").end('}');
        }
        return json.end(']');
    }
}
