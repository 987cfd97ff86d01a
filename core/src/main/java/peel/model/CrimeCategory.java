package peel.model;

/// A category of crime.
///
/// @param ordinal the place in the API's order (docs/spec/api.md#crime-category-codes), which is also the order of
///            records in an answer; categories that files added come after all built-in ones
/// @param slug the API's word, for example `violent-crime`
/// @param name the archive's `Crime type`, for example `Violence and sexual offences`
public record CrimeCategory(int ordinal, String slug, String name) {
    /// The slug that stands for every category in a request; no record has it.
    public static final String ALL_CRIME = "all-crime";
}
