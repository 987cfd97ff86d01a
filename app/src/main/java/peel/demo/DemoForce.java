package peel.demo;

/// The three suppliers of the demo archive, in the order of their file names.
enum DemoForce {
    BTP("btp", "British Transport Police", 1),
    LEICESTERSHIRE("leicestershire", "Leicestershire Police", 69),
    NORTHAMPTONSHIRE("northamptonshire", "Northamptonshire Police", 30);

    private final String slug;
    private final String title;
    private final int percent;

    DemoForce(String slug, String title, int percent) {
        this.slug = slug;
        this.title = title;
        this.percent = percent;
    }

    /// The force as file names spell it.
    String slug() {
        return slug;
    }

    /// The force as the columns "Reported by" and "Falls within" spell it.
    String title() {
        return title;
    }

    /// This force's part of a total over all forces, rounded up, so never nothing.
    int shareOf(int total) {
        return Math.toIntExact(((long) total * percent + 99) / 100);
    }

    /// Only police forces give crimes an id and publish outcomes; British Transport Police does neither.
    boolean publishesOutcomes() {
        return this != BTP;
    }
}
