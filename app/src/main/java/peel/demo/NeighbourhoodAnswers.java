package peel.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The answers about one neighbourhood: details, boundary, team, events, priorities.
final class NeighbourhoodAnswers {
    private static final List<String> TEAM_RANKS = List.of("PC", "PCSO", "PC", "PCSO", "Special Constable");

    private final Neighbourhood neighbourhood;

    NeighbourhoodAnswers(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    void writeTo(AnswerFolder folder) throws IOException {
        folder.add("neighbourhood", neighbourhood, NeighbourhoodDetails.of(neighbourhood));
        folder.add("neighbourhood-boundary", neighbourhood, boundary());
        folder.add("neighbourhood-people", neighbourhood, people());
        folder.add("neighbourhood-events", neighbourhood, Meetings.of(neighbourhood));
        folder.add("neighbourhood-priorities", neighbourhood, Priorities.of(neighbourhood));
    }

    private AnswerJson boundary() {
        var json = new AnswerJson().begin('[');
        for (Vertex vertex : neighbourhood.boundary()) {
            json.begin('{').member("latitude", vertex.latText()).member("longitude", vertex.lngText()).end('}');
        }
        return json.end(']');
    }

    private AnswerJson people() {
        Dice dice = neighbourhood.dice("team ");
        List<String> ranks = new ArrayList<>(List.of("Sgt"));
        for (int left = 1 + dice.below(4); left > 0; left--) {
            ranks.add(dice.any(TEAM_RANKS));
        }
        return Officers.list(ranks, false, dice);
    }
}
