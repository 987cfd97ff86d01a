package peel.sample.city.response;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import peel.sample.city.CityForce;
import peel.sample.random.SplitMix64;

/// Ways to reach an invented team: names under `.example`, which nobody owns, and numbers kept free for drama.
final class Contacts {
    static final String TELEPHONE = "01632 960101";

    private Contacts() {}

    /// The force's web site, with a slash at its end.
    static String site(CityForce force) {
        return "https://www." + force.id() + ".police.example/";
    }

    /// The address of something by its name: lower case, with hyphens.
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("(&amp;|[^a-z0-9])+", "-").replaceAll("-$", "");
    }

    /// Some channels of a team, sorted by name; none for every fifth.
    static Map<String, String> of(Neighbourhood neighbourhood, SplitMix64 random) {
        Map<String, String> channels = new TreeMap<>();
        if (random.oneIn(5)) {
            return channels;
        }
        String slug = slug(neighbourhood.name());
        channels.put("telephone", "101");
        channels.put("email", slug + "@" + neighbourhood.force().id() + ".police.example");
        if (random.oneIn(2)) {
            channels.put("twitter", "https://twitter.example/" + slug);
        }
        if (random.oneIn(3)) {
            channels.put("e-messaging", site(neighbourhood.force()) + "messages?to=" + slug);
        }
        return channels;
    }
}
