package peel.sample.city.response;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peel.sample.city.CityForce;
import peel.sample.random.SplitMix64;

/// The responses about one force: its details, its chief officers, the list of its neighbourhoods.
final class ForceResponses {
    private static final List<String> CHIEFS = List.of("Chief Constable", "Deputy Chief Constable",
            "Assistant Chief Constable (Crime)", "Assistant Chief Officer (Resources)");

    private final CityForce force;
    private final List<Neighbourhood> neighbourhoods;

    ForceResponses(CityForce force, List<Neighbourhood> neighbourhoods) {
        this.force = force;
        this.neighbourhoods = neighbourhoods;
    }

    void writeTo(ResponseFolder folder) throws IOException {
        folder.add("force", force, details());
        folder.add("force-people", force, Officers.list(CHIEFS, true, new SplitMix64("chiefs " + force.id())));
        folder.add("neighbourhoods", force, list());
    }

    private ResponseJson details() {
        var json = new ResponseJson().begin('{').member("description", description());
        json.member("url", Contacts.site(force)).key("engagement_methods").begin('[');
        method(json, Contacts.site(force) + "facebook", "facebook", "Follow " + force.title() + " on <b>Facebook</b>");
        method(json, Contacts.site(force) + "rss/", "rss", null);
        method(json, "", "telephone", Contacts.TELEPHONE);
        return json.end(']').member("telephone", "101").member("id", force.id()).member("name", force.title())
                .end('}');
    }

    private @Nullable String description() {
        return switch (force) {
            case LEICESTERSHIRE -> "<p>We police the invented city of Wolvercaster and the country around it.</p>\n"
                    + "<p>Call 101, or <a href=\"" + Contacts.site(force) + "report/\">report it here</a>.</p>";
            case NORTHAMPTONSHIRE, BTP -> null;
        };
    }

    private static void method(ResponseJson json, String url, String type, @Nullable String description) {
        json.begin('{').member("url", url).member("type", type).member("description", description)
                .member("title", type).end('}');
    }

    private ResponseJson list() {
        var json = new ResponseJson().begin('[');
        neighbourhoods.forEach(
                each -> json.begin('{').member("id", each.id()).member("name", each.name()).end('}'));
        return json.end(']');
    }
}
