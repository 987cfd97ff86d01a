/// The bytes of the API's JSON: compact, `/` written `\/`, non-ASCII as four-digit unicode escapes
/// (docs/spec/api.md#json-form).
@NullMarked
package peel.json;

import org.jspecify.annotations.NullMarked;
