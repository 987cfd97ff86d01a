/// Reads recorded answers of the API (docs/spec/api.md#recorded-responses): [peel.recorded.ResponseFileReader] recognises the
/// method by the answer's shape and hands over its records with their published ids and order.
@NullMarked
package peel.recorded;

import org.jspecify.annotations.NullMarked;
