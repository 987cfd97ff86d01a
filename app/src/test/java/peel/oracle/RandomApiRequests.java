package peel.oracle;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import peel.acceptance.CsvOracle;
import peel.acceptance.PolygonQuestion;
import peel.acceptance.RandomAreas;
import peel.acceptance.RandomAreas.Mile;
import peel.acceptance.RandomAreas.Point;
import peel.acceptance.RandomAreas.Question;

/// Random requests of the police.uk API about the records of an archive. Some find nothing.
final class RandomApiRequests {
    private final Random random;
    private final List<Point> points;
    private final List<String> months;
    private final List<String> forces;
    private final List<String> places;
    private final List<String> ids;

    RandomApiRequests(Random random, CsvOracle oracle) throws SQLException {
        this.random = random;
        points = oracle.lines("SELECT lat, lng FROM places ORDER BY ALL").stream().map(line -> {
            int bar = line.indexOf('|');
            return new Point(Integer.parseInt(line.substring(0, bar)), Integer.parseInt(line.substring(bar + 1)));
        }).toList();
        months = oracle.lines("SELECT month FROM crime_facts UNION SELECT month FROM stop_facts ORDER BY ALL");
        forces = oracle.lines("SELECT force FROM crime_facts UNION SELECT force FROM stop_facts ORDER BY ALL");
        places = oracle.lines("SELECT place FROM places ORDER BY ALL");
        ids = oracle.lines("SELECT id FROM crime_facts WHERE id <> '' ORDER BY n LIMIT 5000");
    }

    String next() {
        String month = "date=" + any(months);
        return "/api/" + switch (random.nextInt(9)) {
            case 0 -> "crimes-street/all-crime?" + month + "&" + area();
            case 1 -> "crimes-at-location?" + month + "&location_id=" + any(places);
            case 2 -> "crimes-no-location?category=all-crime&" + month + "&force=" + any(forces);
            case 3 -> "outcomes-at-location?" + month + "&" + area();
            case 4 -> "outcomes-at-location?" + month + "&location_id=" + any(places);
            case 5 -> "stops-street?" + month + "&" + area();
            case 6 -> "stops-at-location?" + month + "&location_id=" + any(places);
            case 7 -> "stops-force?" + month + "&force=" + any(forces);
            default -> "outcomes-for-crime/" + any(ids);
        };
    }

    private String area() {
        Question area = new RandomAreas(random, points).next();
        return switch (area) {
            case Mile(var centre) -> "lat=" + PolygonQuestion.degrees(centre.lat()) + "&lng="
                    + PolygonQuestion.degrees(centre.lng());
            case PolygonQuestion polygon -> polygon.parameters();
        };
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
