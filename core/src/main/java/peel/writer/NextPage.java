package peel.writer;

import java.util.Optional;

/// Where the next page is.
///
/// @param cursor the text by which a client requests it
/// @param link the path and query of the request, where that is all it takes
public record NextPage(String cursor, Optional<String> link) {}
