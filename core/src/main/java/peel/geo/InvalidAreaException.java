package peel.geo;

/// Says that an area cannot be understood: which part of it, what that part is, and what would be right.
public final class InvalidAreaException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// Makes the exception.
    ///
    /// @param message
    ///            a sentence for the person who wrote the area
    public InvalidAreaException(String message) {
        super(message);
    }
}
