/// Collects the answers of another server of the police.uk API and keeps each as an answer file
/// (docs/spec/api.md#recorded-responses), within that server's limits and however badly it behaves.
/// [peel.mirror.Mirror] does it; [peel.mirror.MirrorFolder] keeps them.
@NullMarked
package peel.mirror;

import org.jspecify.annotations.NullMarked;
