package peel.server.compression;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import peel.gzip.PresetTables;

/// Invented responses, from which the tables of the gzip encoder are made. Each has records of a few templates, one template
/// after the other as categories follow each other in responses; texts (`<one|other>`), digits (`#`) and ids of a template are
/// drawn at random. They are the same each time.
final class TrainingSamples {
    private static final String LOCATION = """
            "location":{"latitude":"52.6#####","street":{"id":17#####,"name":"On or near <Hawthorn Way|Mill Lane|Park\\/Open \
            Space|Station Road|Victoria Avenue|Supermarket|Parking Area|Shopping Area|Queens Close|Church Street|Kingsway|Petrol \
            Station|Nightclub|Bridge Street|Elm Grove|Derby Road|Northgate|Windsor Drive|Foxglove Court|Pedestrian Subway|\
            Hospital|Oxford Gardens|Judd Terrace|Wharf Mews|Sycamore Crescent|Beaumont Place|York Square|Lime Hill|Cambridge \
            Street|Vicarage Lane|Upper Zion Row|Albert Road>"},"longitude":"-1.1#####"}""";
    private static final String CRIME = """
            "persistent_id":"HEX","id":1172#####,"location_subtype":"","month":"2024-02"}""";
    private static final String CLOSED_CRIME = """
            {"category":"<burglary|vehicle-crime>","location_type":"Force",LOCATION,"context":"","outcome_status":{"category":\
            "Investigation complete; no suspect identified","date":"2024-0<3|4|5>"},CRIME""";
    private static final String OPEN_CRIME = """
            {"category":"violent-crime","location_type":"Force",LOCATION,"context":"","outcome_status":{"category":"<Under \
            investigation|Unable to prosecute suspect|Court result unavailable>","date":"2024-0<2|3|4|5>"},CRIME""";
    private static final String CRIME_WITHOUT_OUTCOME = """
            {"category":"other-theft","location_type":"Force",LOCATION,"context":"","outcome_status":null,CRIME""";
    private static final String CRIME_WITHOUT_ID = """
            {"category":"anti-social-behaviour","location_type":"Force",LOCATION,"context":"","outcome_status":null,\
            "persistent_id":"","id":1172#####,"location_subtype":"","month":"2024-02"}""";
    private static final String OUTCOME = """
            {"category":{<"code":"no-further-action","name":"Investigation complete; no suspect identified"|"code":\
            "unable-to-prosecute","name":"Unable to prosecute suspect">},"date":"2024-02","person_id":null,"crime":{"category":\
            "<burglary|vehicle-crime|violent-crime|other-theft>","location_type":"Force",LOCATION,"context":"",CRIME}""";
    private static final String CRIME_HISTORY = """
            {"outcomes":[{"category":{"code":"under-investigation","name":"Under investigation"},"date":"2024-02","person_id":\
            null},{"category":{"code":"awaiting-court-result","name":"Awaiting court outcome"},"date":"2024-05","person_id":\
            null}],"crime":{"category":"burglary","location_type":"Force",LOCATION,"context":"",CRIME}""";
    private static final String STOP = """
            {"age_range":<null|"10-17"|"18-24"|"25-34"|"over 34">,"outcome":"<A no further action disposal|Arrest|Community \
            resolution|Summons \\/ charged by post>","involved_person":<true|true|false>,"self_defined_ethnicity":<null|"White - \
            English\\/Welsh\\/Scottish\\/Northern Irish\\/British"|"Other ethnic group - Not stated"|"Asian\\/Asian British - Any \
            other Asian background"|"Black\\/African\\/Caribbean\\/Black British - African">,"gender":"<Male|Male|Female>",\
            "legislation":<null|"Misuse of Drugs Act 1971 (section 23)"|"Police and Criminal Evidence Act 1984 (section 1)">,\
            "outcome_linked_to_object_of_search":<null|true|false>,"datetime":"2024-02-<0|1|2>#T<0|1>#:<0|2|4>#:<00|00|##>+00:00",\
            "removal_of_more_than_outer_clothing":<null|true|false>,"outcome_object":{"id":"bu-<no-further-action","name":"A no \
            further action disposal|arrest","name":"Arrest|community-resolution","name":"Community resolution|summons","name":\
            "Summons \\/ charged by post>"},LOCATION,"operation":<null|false>,"officer_defined_ethnicity":<null|"White"|"Black"|\
            "Asian"|"Other">,"type":"<Person|Person and Vehicle|Vehicle> search","operation_name":null,"object_of_search":<null|\
            "Controlled drugs"|"Stolen goods"|"Offensive weapons"|"Article for use in theft">}""";

    private static final Pattern CHOICE = Pattern.compile("<([^>]*)>");

    private TrainingSamples() {}

    /// The tables made from these samples, which takes some milliseconds.
    static PresetTables tables() {
        return PresetTables.of(List.of(history(), crimes(3), stops(2)), List.of(crimes(100), outcomes(80), stops(30)));
    }

    /// Crimes of a month.
    private static String crimes(int records) {
        return response(records, CLOSED_CRIME, OPEN_CRIME, CRIME_WITHOUT_OUTCOME, CRIME_WITHOUT_ID);
    }

    /// Outcomes of a month.
    private static String outcomes(int records) {
        return response(records, OUTCOME);
    }

    /// The outcomes of one crime.
    private static String history() {
        return response(1, CRIME_HISTORY);
    }

    /// Stops of a month.
    private static String stops(int records) {
        return response(records, STOP);
    }

    private static String response(int records, String... templates) {
        Random random = new Random(1);
        return IntStream.range(0, records)
                .mapToObj(record -> drawn(templates[record * templates.length / records], random))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String drawn(String template, Random random) {
        String record = template.replace("LOCATION", LOCATION).replace("CRIME", CRIME).replace("HEX",
                hexDigits(random));
        String chosen = CHOICE.matcher(record).replaceAll(match -> {
            String[] texts = match.group(1).split("\\|", -1);
            return texts[random.nextInt(texts.length)].replace("\\", "\\\\");
        });
        return chosen.chars().map(c -> c == '#' ? '0' + random.nextInt(10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String hexDigits(Random random) {
        return random.ints(64, 0, 16).mapToObj(Integer::toHexString).collect(Collectors.joining());
    }
}
