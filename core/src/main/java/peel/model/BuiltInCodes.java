package peel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The words that every Peel knows (docs/spec/api.md#codes). Positions are ordinals and never change, because
/// data directories hold them; new words are appended.
final class BuiltInCodes {
    /// The crime categories (docs/spec/api.md#crime-category-codes) after `all-crime`, with the historical category in
    /// its alphabetical place.
    static final List<CrimeCategory> CATEGORIES = categories(
            "anti-social-behaviour|Anti-social behaviour",
            "bicycle-theft|Bicycle theft",
            "burglary|Burglary",
            "criminal-damage-arson|Criminal damage and arson",
            "drugs|Drugs",
            "other-theft|Other theft",
            "possession-of-weapons|Possession of weapons",
            "public-disorder-weapons|Public disorder and weapons",
            "public-order|Public order",
            "robbery|Robbery",
            "shoplifting|Shoplifting",
            "theft-from-the-person|Theft from the person",
            "vehicle-crime|Vehicle crime",
            "violent-crime|Violence and sexual offences",
            "other-crime|Other crime");

    /// Other texts that the archive has used for a category (docs/spec/api.md#crime-category-codes): the text, then the
    /// slug.
    static final Map<String, String> CATEGORY_ALIASES = Map.of("Violent crime", "violent-crime");

    /// The outcomes (docs/spec/api.md#outcome-codes) in their order, the text as the data spells it; then texts that
    /// only old data or documents use.
    static final List<OutcomeCategory> OUTCOMES = outcomes(
            "awaiting-court-result|Awaiting court outcome",
            "court-result-unavailable|Court result unavailable",
            "unable-to-proceed|Court case unable to proceed",
            "local-resolution|Local resolution",
            "no-further-action|Investigation complete; no suspect identified",
            "deprived-of-property|Offender deprived of property",
            "fined|Offender fined",
            "absolute-discharge|Offender given absolute discharge",
            "cautioned|Offender given a caution",
            "drugs-possession-warning|Offender given a drugs possession warning",
            "penalty-notice-issued|Offender given penalty notice",
            "community-penalty|Offender given community sentence",
            "conditional-discharge|Offender given conditional discharge",
            "suspended-sentence|Offender given suspended prison sentence",
            "imprisoned|Offender sent to prison",
            "other-court-disposal|Offender otherwise dealt with",
            "compensation|Offender ordered to pay compensation",
            "sentenced-in-another-case|Suspect charged as part of another case",
            "charged|Suspect charged",
            "not-guilty|Defendant found not guilty",
            "sent-to-crown-court|Defendant sent to Crown Court",
            "unable-to-prosecute|Unable to prosecute suspect",
            "formal-action-not-in-public-interest|Formal action is not in the public interest",
            "action-taken-by-another-organisation|Action to be taken by another organisation",
            "further-investigation-not-in-public-interest|Further investigation is not in the public interest",
            "further-action-not-in-public-interest|Further action is not in the public interest",
            "under-investigation|Under investigation",
            "status-update-unavailable|Status update unavailable",
            "penalty-notice-issued|Offender given a penalty notice",
            "crime-reported|Crime reported");

    /// The forces (docs/spec/api.md#force-ids) in the API's order, then British Transport Police.
    static final List<Force> FORCES = forces(
            "avon-and-somerset|Avon and Somerset Constabulary",
            "bedfordshire|Bedfordshire Police",
            "cambridgeshire|Cambridgeshire Constabulary",
            "cheshire|Cheshire Constabulary",
            "city-of-london|City of London Police",
            "cleveland|Cleveland Police",
            "cumbria|Cumbria Constabulary",
            "derbyshire|Derbyshire Constabulary",
            "devon-and-cornwall|Devon & Cornwall Police",
            "dorset|Dorset Police",
            "durham|Durham Constabulary",
            "essex|Essex Police",
            "gloucestershire|Gloucestershire Constabulary",
            "greater-manchester|Greater Manchester Police",
            "gwent|Gwent Police",
            "hampshire|Hampshire Constabulary",
            "dyfed-powys|Dyfed-Powys Police",
            "hertfordshire|Hertfordshire Constabulary",
            "humberside|Humberside Police",
            "kent|Kent Police",
            "lancashire|Lancashire Constabulary",
            "leicestershire|Leicestershire Police",
            "lincolnshire|Lincolnshire Police",
            "merseyside|Merseyside Police",
            "metropolitan|Metropolitan Police Service",
            "norfolk|Norfolk Constabulary",
            "north-wales|North Wales Police",
            "north-yorkshire|North Yorkshire Police",
            "northamptonshire|Northamptonshire Police",
            "northumbria|Northumbria Police",
            "nottinghamshire|Nottinghamshire Police",
            "northern-ireland|Police Service of Northern Ireland",
            "south-wales|South Wales Police",
            "south-yorkshire|South Yorkshire Police",
            "staffordshire|Staffordshire Police",
            "suffolk|Suffolk Constabulary",
            "surrey|Surrey Police",
            "sussex|Sussex Police",
            "thames-valley|Thames Valley Police",
            "warwickshire|Warwickshire Police",
            "west-mercia|West Mercia Police",
            "west-midlands|West Midlands Police",
            "west-yorkshire|West Yorkshire Police",
            "wiltshire|Wiltshire Police",
            "btp|British Transport Police");

    private BuiltInCodes() {}

    private static List<CrimeCategory> categories(String... pairs) {
        List<CrimeCategory> list = new ArrayList<>();
        for (String pair : pairs) {
            int bar = pair.indexOf('|');
            list.add(new CrimeCategory(list.size() + 1, pair.substring(0, bar), pair.substring(bar + 1)));
        }
        return List.copyOf(list);
    }

    private static List<OutcomeCategory> outcomes(String... pairs) {
        List<OutcomeCategory> list = new ArrayList<>();
        list.add(OutcomeCategory.NONE);
        for (String pair : pairs) {
            int bar = pair.indexOf('|');
            list.add(new OutcomeCategory(list.size(), pair.substring(0, bar), pair.substring(bar + 1)));
        }
        return List.copyOf(list);
    }

    private static List<Force> forces(String... pairs) {
        List<Force> list = new ArrayList<>();
        list.add(Force.UNKNOWN);
        for (String pair : pairs) {
            int bar = pair.indexOf('|');
            list.add(new Force(list.size(), pair.substring(0, bar), pair.substring(bar + 1)));
        }
        return List.copyOf(list);
    }
}
