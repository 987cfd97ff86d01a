package peel.writer;

/// The licence of the data, as responses and files name it.
public final class DataLicence {
    /// Its name.
    public static final String NAME = "Open Government Licence v3.0";

    private DataLicence() {}
}
