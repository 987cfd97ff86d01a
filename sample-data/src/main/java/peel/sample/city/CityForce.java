package peel.sample.city;

/// The three suppliers of the demo archive, in the order of their file names.
public enum CityForce {
    BTP("btp", "British Transport Police", 1),
    LEICESTERSHIRE("leicestershire", "Leicestershire Police", 69),
    NORTHAMPTONSHIRE("northamptonshire", "Northamptonshire Police", 30);

    private final String id;
    private final String title;
    private final int percent;

    CityForce(String id, String title, int percent) {
        this.id = id;
        this.title = title;
        this.percent = percent;
    }

    /// The force as file names spell it.
    public String id() {
        return id;
    }

    /// The force as the columns "Reported by" and "Falls within" spell it.
    public String title() {
        return title;
    }

    /// This force's part of a total over all forces, rounded up, so never nothing.
    public int shareOf(int total) {
        return Math.toIntExact(((long) total * percent + 99) / 100);
    }

    /// Only police forces give crimes an id and publish outcomes; British Transport Police does neither.
    public boolean publishesOutcomes() {
        return this != BTP;
    }
}
