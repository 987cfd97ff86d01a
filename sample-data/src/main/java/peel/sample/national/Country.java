package peel.sample.national;

import java.util.ArrayList;
import java.util.List;

/// All forces with their places: clustered like Britain's towns, which are facts of geography; all else is invented.
///
/// Greater Manchester is missing, as in the real archive since 2019 (docs/spec/archive.md#rows-of-a-month).
final class Country {
    private Country() {}

    /// The forces in the API's order, British Transport Police last.
    static List<ForcePlaces> survey(NationalSize size) {
        List<District> all = District.all();
        double people = all.stream().mapToDouble(District::people).sum();
        double weight = all.stream().mapToDouble(District::crimeWeight).sum();
        List<ForcePlaces> country = new ArrayList<>();
        int places = 0;
        for (Force force : Force.all()) {
            List<District> districts = all.stream().filter(district -> district.force().equals(force.id())).toList();
            if (!districts.isEmpty()) {
                var survey = new ForceGenerator(force, country.size(), districts, size.seed());
                ForcePlaces next = survey.places(places, size.places() / people, size.crimesPerMonth() / weight);
                places = next.number(next.nowhere()) + 1;
                country.add(next);
            }
        }
        return country;
    }
}
