package peel.sample.city.response;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import peel.sample.random.SplitMix64;

/// The responses about one neighbourhood: details, boundary, team, events, priorities.
final class NeighbourhoodResponses {
    private static final List<String> TEAM_RANKS = List.of("PC", "PCSO", "PC", "PCSO", "Special Constable");

    private final Neighbourhood neighbourhood;

    NeighbourhoodResponses(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    void writeTo(ResponseFolder folder) throws IOException {
        folder.add("neighbourhood", neighbourhood, NeighbourhoodDetails.of(neighbourhood));
        folder.add("neighbourhood-boundary", neighbourhood, boundary());
        folder.add("neighbourhood-people", neighbourhood, people());
        folder.add("neighbourhood-events", neighbourhood, Events.of(neighbourhood));
        folder.add("neighbourhood-priorities", neighbourhood, Priorities.of(neighbourhood));
    }

    private ResponseJson boundary() {
        var json = new ResponseJson().begin('[');
        for (Vertex vertex : neighbourhood.boundary()) {
            json.begin('{').member("latitude", vertex.latText()).member("longitude", vertex.lngText()).end('}');
        }
        return json.end(']');
    }

    private ResponseJson people() {
        SplitMix64 random = neighbourhood.random("team ");
        List<String> ranks = new ArrayList<>(List.of("Sgt"));
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            ranks.add(random.any(TEAM_RANKS));
        }
        return Officers.list(ranks, false, random);
    }
}
