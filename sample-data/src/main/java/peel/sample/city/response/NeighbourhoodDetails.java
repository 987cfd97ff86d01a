package peel.sample.city.response;

import peel.sample.city.CityForce;
import peel.sample.city.map.StreetNames;
import peel.sample.random.SplitMix64;

/// The details of a neighbourhood. What may be null, empty or missing in recorded responses sometimes is
/// (docs/spec/api.md#neighbourhood-details).
final class NeighbourhoodDetails {
    private NeighbourhoodDetails() {}

    static ResponseJson of(Neighbourhood neighbourhood) {
        SplitMix64 random = neighbourhood.random("details ");
        String home = Contacts.site(neighbourhood.force()) + "local/" + Contacts.slug(neighbourhood.name());
        Vertex centre = neighbourhood.centre();
        var json = new ResponseJson().begin('{').member("url_force", home)
                .member("contact_details", Contacts.of(neighbourhood, random)).member("name", neighbourhood.name());
        links(json, random);
        json.key("centre").begin('{').member("latitude", centre.shortLatText())
                .member("longitude", centre.shortLngText()).end('}');
        locations(json, neighbourhood, random);
        if (!random.oneIn(10)) {
            json.member("description", "<p>" + neighbourhood.name() + " is an invented neighbourhood.</p>\n"
                    + "<p>Its team meets on \"the green\"; <a href=\"" + home + "/news\">read the news</a>.</p>");
        }
        return json.member("id", neighbourhood.id())
                .member("population", random.oneIn(3) ? Integer.toString(2_000 + random.nextInt(30_000)) : "0")
                .end('}');
    }

    private static void links(ResponseJson json, SplitMix64 random) {
        json.key("links").begin('[');
        for (int left = random.nextInt(3); left > 0; left--) {
            json.begin('{').member("url", "https://www.council.example/ward/" + random.nextInt(90))
                    .member("description", random.oneIn(2) ? null : "<p>What the council does</p>")
                    .member("title", "Ward pages").end('}');
        }
        json.end(']');
    }

    /// Stations, most of them known by their address only.
    private static void locations(ResponseJson json, Neighbourhood neighbourhood, SplitMix64 random) {
        json.key("locations").begin('[');
        String town = neighbourhood.force() == CityForce.LEICESTERSHIRE ? "Wolvercaster" : "Nenborough";
        for (int left = random.nextInt(3); left > 0; left--) {
            boolean placed = random.oneIn(3);
            String street = new StreetNames(random).streetText();
            json.begin('{').member("name", street + " House")
                    .member("longitude", placed ? neighbourhood.centre().shortLngText() : null)
                    // No post town has this area.
                    .member("postcode", "ZZ" + (1 + random.nextInt(9)) + " 4PL")
                    .member("address", 1 + random.nextInt(120) + " " + street + "\n, " + town)
                    .member("latitude", placed ? neighbourhood.centre().shortLatText() : null)
                    .member("type", random.oneIn(4) ? null : "station").member("description", (String) null).end('}');
        }
        json.end(']');
    }
}
