package peel.embedded.query;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import peel.model.Month;
import peel.model.MonthRange;
import peel.store.Damage;
import peel.store.DamagedReleaseException;

/// The damage of an open release: one thread adds what it finds, all threads look whether what they need is intact. Nothing
/// is ever taken away, since what is mapped stays as it is; the next release starts without any.
public final class FoundDamage {
    /// Parts of a release as a whole: the names of its files up to the first dot.
    public static final String PLACES = "places";
    public static final String IDS = "ids";
    public static final String RESPONSES = "responses";
    public static final String BOUNDARIES = "boundaries";

    /// What the user can do about damage, for the end of a sentence.
    public static final String REMEDY = "run `peel verify`, and load the data again into a new directory";

    private final Set<String> files = new TreeSet<>();
    private final Set<String> parts = new TreeSet<>();
    private volatile Damage damage = Damage.NONE;

    /// Notes a damaged file.
    ///
    /// @param path inside the data directory
    /// @return whether it is the first one of its part
    public synchronized boolean add(String path) {
        boolean isFirst = parts.add(partOf(path));
        files.add(path);
        damage = new Damage(files.size(), parts.stream().toList(), REMEDY);
        return isFirst;
    }

    /// What was found so far.
    public Damage damage() {
        return damage;
    }

    /// Whether the file was found to be damaged.
    public synchronized boolean contains(String path) {
        return files.contains(path);
    }

    /// Returns when a part that all months share is intact.
    ///
    /// @throws DamagedReleaseException when the part is damaged
    public void requireIntact(String part) {
        Damage found = damage;
        if (!found.isNone() && found.affected().contains(part)) {
            throw damaged(part);
        }
    }

    /// Returns when a month is intact.
    ///
    /// @throws DamagedReleaseException when the month is damaged
    public void requireIntact(Month month) {
        if (!damage.isNone()) {
            requireIntact(month.toString());
        }
    }

    /// Returns when each of some months is intact.
    ///
    /// @throws DamagedReleaseException when any of the months is damaged
    public void requireIntact(MonthRange months) {
        for (String part : damage.affected()) {
            if (Month.parse(part).map(months::contains).orElse(false)) {
                throw damaged(part);
            }
        }
    }

    private static DamagedReleaseException damaged(String part) {
        return new DamagedReleaseException("the files of " + part + " are damaged on the server's disk: " + REMEDY);
    }

    /// `months/2024-02.0000000003/crimes.rows` is of `2024-02`, `releases/0000000003/places.keys` of `places`.
    private static String partOf(String path) {
        Path file = Path.of(path);
        boolean isOfMonth = file.getNameCount() > 1 && !file.startsWith("releases");
        String name = file.getName(isOfMonth ? 1 : file.getNameCount() - 1).toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
