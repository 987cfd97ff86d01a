package peel.testing;

import java.util.Random;

/// Random numbers for tests: the same in every build, unless `-Dpeel.seed=NUMBER` asks for others.
public final class Seeds {
    private static final String SETTING = "peel.seed";
    private static final long SEED = Long.parseLong(System.getProperty(SETTING, "1"));

    private Seeds() {}

    /// Random numbers for one test. Where the seed was set, a line on standard output names it, so that a failure can be
    /// repeated.
    ///
    /// @param test names the test; other names get other numbers
    public static Random random(String test) {
        if (System.getProperty(SETTING) != null) {
            System.out.println(test + ": -D" + SETTING + "=" + SEED);
        }
        return new Random(31 * SEED + test.hashCode());
    }
}
