package peel.demo;

/// The details of a neighbourhood. What may be null, empty or missing in recorded answers sometimes is
/// (docs/spec/api.md#neighbourhood-details).
final class NeighbourhoodDetails {
    private NeighbourhoodDetails() {}

    static AnswerJson of(Neighbourhood neighbourhood) {
        Dice dice = neighbourhood.dice("details ");
        String home = Contacts.site(neighbourhood.force()) + "local/" + Contacts.slug(neighbourhood.name());
        Vertex centre = neighbourhood.centre();
        var json = new AnswerJson().begin('{').member("url_force", home)
                .member("contact_details", Contacts.of(neighbourhood, dice)).member("name", neighbourhood.name());
        links(json, dice);
        json.key("centre").begin('{').member("latitude", centre.shortLatText())
                .member("longitude", centre.shortLngText()).end('}');
        locations(json, neighbourhood, dice);
        if (!dice.oneIn(10)) {
            json.member("description", "<p>" + neighbourhood.name() + " is an invented neighbourhood.</p>\n"
                    + "<p>Its team meets on \"the green\"; <a href=\"" + home + "/news\">read the news</a>.</p>");
        }
        return json.member("id", neighbourhood.id())
                .member("population", dice.oneIn(3) ? Integer.toString(2_000 + dice.below(30_000)) : "0").end('}');
    }

    private static void links(AnswerJson json, Dice dice) {
        json.key("links").begin('[');
        for (int left = dice.below(3); left > 0; left--) {
            json.begin('{').member("url", "https://www.council.example/ward/" + dice.below(90))
                    .member("description", dice.oneIn(2) ? null : "<p>What the council does</p>")
                    .member("title", "Ward pages").end('}');
        }
        json.end(']');
    }

    /// Stations, most of them known by their address only.
    private static void locations(AnswerJson json, Neighbourhood neighbourhood, Dice dice) {
        json.key("locations").begin('[');
        String town = neighbourhood.force() == DemoForce.LEICESTERSHIRE ? "Wolvercaster" : "Nenborough";
        for (int left = dice.below(3); left > 0; left--) {
            boolean placed = dice.oneIn(3);
            String street = new StreetNames(dice).streetText();
            json.begin('{').member("name", street + " House")
                    .member("longitude", placed ? neighbourhood.centre().shortLngText() : null)
                    // No post town has this area.
                    .member("postcode", "ZZ" + (1 + dice.below(9)) + " 4PL")
                    .member("address", 1 + dice.below(120) + " " + street + "\n, " + town)
                    .member("latitude", placed ? neighbourhood.centre().shortLatText() : null)
                    .member("type", dice.oneIn(4) ? null : "station").member("description", (String) null).end('}');
        }
        json.end(']');
    }
}
