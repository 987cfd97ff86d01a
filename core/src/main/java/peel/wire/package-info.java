/// The bytes of the API's JSON: compact, `/` written `\/`, non-ASCII as four-digit unicode escapes (SPEC 1).
@NullMarked
package peel.wire;

import org.jspecify.annotations.NullMarked;
