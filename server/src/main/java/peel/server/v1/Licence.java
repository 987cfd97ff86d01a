package peel.server.v1;

/// The licence of the data, as responses name it.
final class Licence {
    static final String NAME = "Open Government Licence v3.0";

    private Licence() {}
}
