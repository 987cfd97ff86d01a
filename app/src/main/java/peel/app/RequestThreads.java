package peel.app;

/// Gives the scheduler of virtual threads more threads than there are processors, so that a short request finds one at once
/// while long ones compute: the system then divides the processors among them, which the scheduler does not.
final class RequestThreads {
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";
    private static final int FOR_SHORT_REQUESTS = 4;

    private RequestThreads() {}

    /// Must come before the first virtual thread. A value that the user gave stays.
    static void configure() {
        if (System.getProperty(PARALLELISM) == null) {
            System.setProperty(PARALLELISM,
                    Integer.toString(Runtime.getRuntime().availableProcessors() + FOR_SHORT_REQUESTS));
        }
    }
}
