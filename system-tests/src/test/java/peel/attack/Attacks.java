package peel.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import peel.attack.HeldConnections.Drip;
import peel.attack.HeldConnections.NoReading;
import peel.attack.HeldConnections.SlowReading;

/// All attacks.
final class Attacks {
    private static final String STREET = "/api/crimes-street/all-crime";
    private static final String BRITAIN = STREET + "?date=" + AttackData.MONTH + "&poly=49,-9:49,3:61,3:61,-9";
    private static final String CITY = "date=" + AttackData.MONTH + "&poly=52.6,-1.2:52.6,-1.0:52.7,-1.0:52.7,-1.2";
    private static final String DISTRICT = "date=" + AttackData.MONTH
            + "&poly=52.6298,-1.1302:52.6298,-1.115:52.6312,-1.115:52.6312,-1.1302";
    private static final int MOST_VERTICES = 20_000;
    private static final long SEED = 1;
    private static final int FORM_BYTES = 1_000_000;
    private static final int LARGEST_FORM = 1 << 20;
    private static final String LONG_NUMBER = "1".repeat(64_000) + "x";
    private static final RequestBytes NOTHING = RequestBytes.of("");

    private Attacks() {}

    static List<Attack> all(AttackSettings settings) {
        List<Attack> attacks = new ArrayList<>();
        attacks.addAll(unfinished(settings));
        attacks.addAll(costlyTexts());
        attacks.addAll(large(settings));
        attacks.add(new ConnectionBurst("connections at once", 512, settings.count(4, 8), settings.patience()));
        attacks.add(oddHosts());
        attacks.add(new StalledLog(new RepeatedRequests("standard error stalls", 4,
                List.of(RequestBytes.get("/healthz?x=" + "x".repeat(400))))));
        if (settings.isLong()) {
            attacks.add(new HeldConnections("slow headers", 8000,
                    RequestBytes.of("GET /healthz HTTP/1.1\r\nHost: a\r\n"),
                    new Drip(RequestBytes.of("X-Abc: y\r\n"), Duration.ofSeconds(5))));
        }
        return attacks;
    }

    /// Requests that never come to their end.
    private static List<Attack> unfinished(AttackSettings settings) {
        Drip silence = new Drip(NOTHING, Duration.ofHours(1));
        String form = RequestBytes.postHeader(STREET, FORM_BYTES) + "x".repeat(FORM_BYTES - 1000);
        String header = "GET /healthz HTTP/1.1\r\nHost: a\r\n" + "1a2b:\n".repeat(80_000 / 6);
        String noBody = RequestBytes.postHeader(STREET, 1000);
        Drip byteByByte = new Drip(RequestBytes.of("a"),
                settings.every(Duration.ofMillis(500), Duration.ofSeconds(10)));
        return List.of(
                new HeldConnections("unfinished forms", settings.count(300, 600), RequestBytes.of(form), silence),
                new HeldConnections("unfinished headers", 500, RequestBytes.of(header), silence),
                new HeldConnections("posts without a body", 1100, RequestBytes.of(noBody), silence),
                new HeldConnections("bodies byte by byte", 1100, RequestBytes.of(noBody), byteByByte));
    }

    /// Texts that a careless parser takes a long time for.
    private static List<Attack> costlyTexts() {
        List<RequestBytes> numbers = new ArrayList<>();
        for (String query : List.of("?lng=-1.1&lat=", "?lat=52.6&lng=", "?poly=52.6,-1.2:52.7,")) {
            numbers.add(RequestBytes.get(STREET + query + LONG_NUMBER));
        }
        numbers.add(RequestBytes.get("/api/locate-neighbourhood?q=52.6," + LONG_NUMBER));
        numbers.add(RequestBytes.get("/api/forces", "Accept-Encoding: gzip;q=" + LONG_NUMBER));
        List<RequestBytes> digits = new ArrayList<>();
        for (String start : List.of("lng=-1.1&lat=", "poly=52.6,-1.2:52.7,")) {
            digits.add(form(start + "1".repeat(LARGEST_FORM - start.length() - 1) + "x"));
        }
        return List.of(new RepeatedRequests("numbers of 64 kB", 4, numbers),
                new RepeatedRequests("forms of 1 MB of digits", 4, digits),
                new RepeatedRequests("forms of 1 MB of names", 4, List.of(form("a&".repeat(LARGEST_FORM / 2)))),
                new RepeatedRequests("forms of 1 MB of &", 4, List.of(form("&".repeat(LARGEST_FORM)))));
    }

    /// Answers that are large, many or slow to leave.
    private static List<Attack> large(AttackSettings settings) {
        RequestBytes britain = RequestBytes.get(BRITAIN);
        String vertices = new Random(SEED).ints(MOST_VERTICES, 0, 1000)
                .mapToObj(thousandth -> "52." + (100 + thousandth % 900) + ",-1." + (100 + thousandth * 7 % 900))
                .collect(Collectors.joining(":"));
        return List.of(new HeldConnections("slow readers", 1100, britain, new SlowReading(600)),
                new HeldConnections("large answers not read", 256, britain, new NoReading()),
                new RepeatedRequests("large answers read", 256, List.of(britain)),
                new RepeatedRequests("posts of 2 MB, no pause", 16, 4, List.of(form(CITY))),
                new RepeatedRequests("posts of 0.2 MB, no pause", 16, 4, List.of(form(DISTRICT))),
                new RepeatedRequests("large polygons posted", 16,
                        List.of(form("date=" + AttackData.MONTH + "&poly=" + vertices))),
                new RepeatedRequests("tiles of the country, each another", 64, tiles()),
                new TinyHeap(new RepeatedRequests("large answers, no memory", settings.count(64, 256),
                        List.of(britain)), 24));
    }

    /// Tiles that have everything, with filters that no cache knows.
    private static List<RequestBytes> tiles() {
        List<RequestBytes> requests = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String layer = List.of("crimes", "places", "stops", "neighbourhoods").get(i % 4);
            String query = i % 2 == 0 ? "?month=all&bbox=-9,49,3,6" + i % 5 + "." + i : "";
            requests.add(
                    RequestBytes.get("/tiles/" + layer + "/" + List.of("0/0/0", "12/2035/1346").get(i / 4 % 2) + ".mvt"
                            + query));
        }
        return requests;
    }

    /// Host headers that are no names, with control characters that a terminal obeys.
    private static Attack oddHosts() {
        List<RequestBytes> requests = new ArrayList<>();
        for (String control : List.of("\u009b31m", "\u0085", "\u00c2\u009b", "\u0090", "\u00ff")) {
            for (int length : List.of(20, 78_000)) {
                requests.add(RequestBytes.of("GET /healthz HTTP/1.1\r\nHost: a"
                        + control.repeat(length / control.length()) + "/b\r\n\r\n"));
            }
        }
        return new RepeatedRequests("odd hosts", 4, requests);
    }

    private static RequestBytes form(String text) {
        return RequestBytes.post(STREET, text);
    }
}
