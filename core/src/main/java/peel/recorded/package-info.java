/// Reads recorded responses of the API (docs/spec/api.md#recorded-responses): [peel.recorded.ResponseFileReader] recognises
/// the method by the shape of the response and passes on its records with their upstream ids and order.
@NullMarked
package peel.recorded;

import org.jspecify.annotations.NullMarked;
