package peel.opensearch.registry;

import peel.opensearch.client.StoredDocument;

/// The document that names the current release.
///
/// @param tag of the release
/// @param document as it was read, so that a change of it can depend on nobody having changed it meanwhile
public record CurrentRelease(String tag, StoredDocument document) {}
