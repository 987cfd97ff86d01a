package peel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words of a data directory: categories of crime and outcome, and forces. It starts with the words of the API
/// (docs/spec/api.md#codes) and grows by those that files bring (docs/spec/archive.md#unknown-texts); a word once
/// added keeps its ordinal for good.
///
/// Safe for use by several threads. Learning is rare, so every method takes one lock.
public final class Vocabulary {
    /// How many words of one sort a data directory can hold; rows name them in one byte.
    public static final int MAX_ENTRIES = 255;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    private final List<CrimeCategory> categories = new ArrayList<>();
    private final Map<String, CrimeCategory> categoriesBySlug = new LinkedHashMap<>();
    private final Map<String, CrimeCategory> categoriesByName = new LinkedHashMap<>();
    private final List<OutcomeCategory> outcomes = new ArrayList<>();
    private final Map<String, OutcomeCategory> outcomesByName = new LinkedHashMap<>();
    private final List<Force> forces = new ArrayList<>();
    private final Map<String, Force> forcesById = new LinkedHashMap<>();
    private final Map<String, Force> forcesByName = new LinkedHashMap<>();

    /// The words of the API (docs/spec/api.md#codes).
    public Vocabulary() {
        BuiltInCodes.CATEGORIES.forEach(this::add);
        BuiltInCodes.CATEGORY_ALIASES.forEach((name, slug) -> findCategoryBySlug(slug)
                .ifPresent(category -> categoriesByName.put(name, category)));
        BuiltInCodes.OUTCOMES.forEach(this::add);
        BuiltInCodes.FORCES.forEach(this::add);
    }

    /// The category of an ordinal that this vocabulary has given out.
    public synchronized CrimeCategory category(int ordinal) {
        return categories.get(ordinal - 1);
    }

    /// All categories in the API's order, without `all-crime`.
    public synchronized List<CrimeCategory> categories() {
        return List.copyOf(categories);
    }

    /// The category of a slug, if known. `all-crime` is none.
    public synchronized Optional<CrimeCategory> findCategoryBySlug(String slug) {
        return Optional.ofNullable(categoriesBySlug.get(slug));
    }

    /// The category of a `Crime type` of the archive, if known; nothing is added.
    public synchronized Optional<CrimeCategory> findCategoryNamed(String name) {
        return Optional.ofNullable(categoriesByName.get(name));
    }

    /// The category of a `Crime type` of the archive; an unknown one is added, with a slug made from the text.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized CrimeCategory getOrAddCategoryNamed(String name) {
        CrimeCategory known = categoriesByName.get(name);
        if (known != null) {
            return known;
        }
        requireRoom(categories.size(), "crime categories");
        return add(new CrimeCategory(categories.size() + 1, freeSlug(name), name));
    }

    /// The category of a slug of the API; an unknown one is added, with the slug as its name.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized CrimeCategory getOrAddCategory(String slug) {
        CrimeCategory known = categoriesBySlug.get(slug);
        if (known != null) {
            return known;
        }
        requireRoom(categories.size(), "crime categories");
        return add(new CrimeCategory(categories.size() + 1, slug, slug));
    }

    /// The category of a slug and name of the API: added when unknown, and renamed when it was added by its slug alone.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized CrimeCategory upsertCategory(String slug, String name) {
        CrimeCategory known = getOrAddCategory(slug);
        if (name.equals(slug) || !known.name().equals(slug)) {
            return known;
        }
        CrimeCategory recorded = new CrimeCategory(known.ordinal(), slug, name);
        categories.set(recorded.ordinal() - 1, recorded);
        categoriesBySlug.put(slug, recorded);
        categoriesByName.put(slug, recorded);
        categoriesByName.putIfAbsent(name, recorded);
        return recorded;
    }

    /// Puts back a category that an earlier load added, under the next ordinal.
    public synchronized CrimeCategory restoreCategory(String slug, String name) {
        requireRoom(categories.size(), "crime categories");
        return add(new CrimeCategory(categories.size() + 1, slug, name));
    }

    /// The outcome of an ordinal that this vocabulary has given out.
    public synchronized OutcomeCategory outcome(int ordinal) {
        return outcomes.get(ordinal);
    }

    /// All outcomes by ordinal, [OutcomeCategory#NONE] first.
    public synchronized List<OutcomeCategory> outcomes() {
        return List.copyOf(outcomes);
    }

    /// The outcome of a text of the archive or the API, if known; nothing is added.
    public synchronized Optional<OutcomeCategory> findOutcomeNamed(String name) {
        return Optional.ofNullable(outcomesByName.get(name));
    }

    /// The outcome of a text of the archive or the API; blank is [OutcomeCategory#NONE], and an unknown one is added,
    /// with a code made from the text.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized OutcomeCategory getOrAddOutcomeNamed(String name) {
        OutcomeCategory known = outcomesByName.get(name);
        return known != null ? known : getOrAddOutcome(slug(name), name);
    }

    /// The outcome of a code and text of the API, added when unknown.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized OutcomeCategory getOrAddOutcome(String code, String name) {
        for (OutcomeCategory outcome : outcomes) {
            if (outcome.code().equals(code) && outcome.name().equals(name)) {
                return outcome;
            }
        }
        requireRoom(outcomes.size(), "outcome categories");
        return add(new OutcomeCategory(outcomes.size(), code, name));
    }

    /// The force of an ordinal that this vocabulary has given out.
    public synchronized Force force(int ordinal) {
        return forces.get(ordinal);
    }

    /// All forces by ordinal, [Force#UNKNOWN] first, then in the API's order, British Transport Police after them.
    public synchronized List<Force> forces() {
        return List.copyOf(forces);
    }

    /// The force of an id of the API, if known.
    public synchronized Optional<Force> findForce(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(forcesById.get(id));
    }

    /// The force of a name in `Reported by`; an unknown one is added, with an id made from the name.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized Force getOrAddForceNamed(String name) {
        Force known = forcesByName.get(name);
        return known != null ? known : getOrAddForce(slug(name), name);
    }

    /// The force of an id, added with the given name when unknown.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized Force getOrAddForce(String id, String name) {
        Force known = forcesById.get(id);
        if (known != null) {
            return known;
        }
        requireRoom(forces.size(), "forces");
        return add(new Force(forces.size(), id, name));
    }

    /// The force of an id and name of the API: added when unknown, and renamed when it was added by its id alone.
    ///
    /// @throws DictionaryFullException when there is no room for another
    public synchronized Force upsertForce(String id, String name) {
        Force known = getOrAddForce(id, name);
        if (name.equals(id) || !known.name().equals(id)) {
            return known;
        }
        Force recorded = new Force(known.ordinal(), id, name);
        forces.set(recorded.ordinal(), recorded);
        forcesById.put(id, recorded);
        forcesByName.put(id, recorded);
        forcesByName.putIfAbsent(name, recorded);
        return recorded;
    }

    /// The API's list: the 44 forces (docs/spec/api.md#force-ids) in its order, then any added, without British
    /// Transport Police.
    public synchronized List<Force> listedForces() {
        return forces.stream().filter(force -> force.ordinal() > 0 && !force.isBritishTransportPolice()).toList();
    }

    /// The categories added to those of the API (docs/spec/api.md#crime-category-codes), in the order in which
    /// they came.
    public synchronized List<CrimeCategory> additionalCategories() {
        return List.copyOf(categories.subList(BuiltInCodes.CATEGORIES.size(), categories.size()));
    }

    /// The outcomes added to those of the API (docs/spec/api.md#outcome-codes), in the order in which they came.
    public synchronized List<OutcomeCategory> additionalOutcomes() {
        return List.copyOf(outcomes.subList(BuiltInCodes.OUTCOMES.size(), outcomes.size()));
    }

    /// The forces added to those of the API (docs/spec/api.md#force-ids), in the order in which they came.
    public synchronized List<Force> additionalForces() {
        return List.copyOf(forces.subList(BuiltInCodes.FORCES.size(), forces.size()));
    }

    /// A text as a slug: lower case, every run of other characters than letters a to z and digits one hyphen.
    public static String slug(String text) {
        String hyphened = NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        int from = hyphened.startsWith("-") ? 1 : 0;
        int to = hyphened.length() - (hyphened.length() > from && hyphened.endsWith("-") ? 1 : 0);
        return from >= to ? "unnamed" : hyphened.substring(from, to);
    }

    /// Two texts may make the same slug; the later one is numbered.
    private String freeSlug(String name) {
        String slug = slug(name);
        String free = slug;
        for (int i = 2; categoriesBySlug.containsKey(free) || free.equals(CrimeCategory.ALL_CRIME); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private static void requireRoom(int size, String words) {
        if (size >= MAX_ENTRIES) {
            throw new DictionaryFullException("this data directory already knows " + MAX_ENTRIES + " " + words);
        }
    }

    private CrimeCategory add(CrimeCategory category) {
        categories.add(category);
        categoriesBySlug.put(category.slug(), category);
        categoriesByName.putIfAbsent(category.name(), category);
        return category;
    }

    private OutcomeCategory add(OutcomeCategory outcome) {
        outcomes.add(outcome);
        outcomesByName.putIfAbsent(outcome.name(), outcome);
        return outcome;
    }

    private Force add(Force force) {
        forces.add(force);
        forcesById.putIfAbsent(force.id(), force);
        forcesByName.putIfAbsent(force.name(), force);
        return force;
    }
}
