package peel.server.v1.parameter;

import java.util.Collection;
import java.util.List;
import peel.server.error.ApiException;
import peel.server.error.ErrorCode;
import peel.server.request.EditDistance;

/// The errors of parameters: each names the parameter, what is wrong, and what would be right.
final class Wrong {
    /// The most values that an error suggests.
    private static final int MOST_SUGGESTED = 5;

    private Wrong() {}

    /// A value that cannot be read.
    ///
    /// @param right what would be right, for the end of a sentence
    static ApiException value(Parameter parameter, String text, String right) {
        return new ApiException(ErrorCode.INVALID_PARAMETER, parameter.id(), parameter.id() + " is "
                + ApiException.quote(text) + ": " + right, parameter.allowed());
    }

    /// A value that does not exist.
    ///
    /// @param known the values that exist, of which the nearest are suggested
    static ApiException unknown(Parameter parameter, String text, Collection<String> known) {
        return new ApiException(ErrorCode.UNKNOWN_VALUE, parameter.id(), "there is no " + parameter.id() + " "
                + ApiException.quote(text) + (known.isEmpty() ? " in this release" : ": the nearest are in 'allowed'"),
                EditDistance.nearest(text, known, MOST_SUGGESTED));
    }

    /// Parameters or values that contradict each other.
    static ApiException conflict(Parameter parameter, String detail) {
        return new ApiException(ErrorCode.CONFLICTING_PARAMETERS, parameter.id(), detail, parameter.allowed());
    }

    /// A parameter that is missing beside another.
    static ApiException missing(Parameter parameter, String detail) {
        return new ApiException(ErrorCode.MISSING_PARAMETER, parameter.id(), detail, List.of(parameter.id()));
    }

    /// A name that is not one of a parameter.
    static ApiException name(String name, String subject, Collection<String> known) {
        return new ApiException(ErrorCode.UNKNOWN_PARAMETER, name, subject + " has no parameter "
                + ApiException.quote(name) + ": the nearest are in 'allowed'",
                EditDistance.nearest(name, known, MOST_SUGGESTED));
    }
}
