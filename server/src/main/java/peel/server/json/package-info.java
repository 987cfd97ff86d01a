/// Records of the API as bytes: crimes, outcomes and histories in their wire form (docs/spec/api.md#records), written
/// straight from a store's views.
@NullMarked
package peel.server.json;

import org.jspecify.annotations.NullMarked;
