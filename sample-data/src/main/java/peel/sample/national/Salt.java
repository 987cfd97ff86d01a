package peel.sample.national;

/// Odd constants that keep the parts of a key apart before [peel.sample.random.RandomBits#mix] is applied to it.
final class Salt {
    static final long PLACE = 0x9E37_79B9_7F4A_7C15L;
    static final long MONTH = 0xC2B2_AE3D_27D4_EB4FL;
    static final long NUMBER = 0x1656_67B1_9E37_79F9L;

    private Salt() {}
}
