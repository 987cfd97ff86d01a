/// What a release is on a cluster: indices, documents, mappings, and the codecs of both directions between a record and its document.
@NullMarked
package peel.opensearch.document;

import org.jspecify.annotations.NullMarked;
