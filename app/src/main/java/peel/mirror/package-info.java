/// Downloads responses from another server of the police.uk API and saves them as recorded responses
/// (docs/spec/api.md#recorded-responses), within the limits of that server and however badly it behaves.
/// [peel.mirror.Mirror] sends the requests; [peel.mirror.MirrorFolder] contains the files.
@NullMarked
package peel.mirror;

import org.jspecify.annotations.NullMarked;
