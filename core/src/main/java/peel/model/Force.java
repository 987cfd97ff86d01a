package peel.model;

import java.util.regex.Pattern;

/// A police force, or British Transport Police.
///
/// @param ordinal the number under which a data directory's rows name it: 0 for [#UNKNOWN], never reused
/// @param id the id of the API and of the archive's file names, for example `avon-and-somerset`
/// @param name the name in the archive's `Reported by` column, for example `Avon and Somerset Constabulary`
public record Force(int ordinal, String id, String name) {
    /// The force of a record that does not say: the answers of the API name none.
    public static final Force UNKNOWN = new Force(0, "", "");

    /// The id of British Transport Police, which the API's list of forces leaves out (docs/spec/api.md#force-ids).
    public static final String BTP_ID = "btp";

    /// The id of the Police Service of Northern Ireland, whose Crime IDs identify no crime
    /// (docs/spec/archive.md#crime-ids-of-northern-ireland).
    public static final String NORTHERN_IRELAND_ID = "northern-ireland";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_ID_LENGTH = 100;

    /// Whether a text has the form of a force's id: lower-case letters and digits with single hyphens between them, at most
    /// 100 characters.
    public static boolean isId(String text) {
        return text.length() <= MAX_ID_LENGTH && ID.matcher(text).matches();
    }

    /// Whether this is British Transport Police, whose records take another form
    /// (docs/spec/archive.md#locations-of-british-transport-police).
    public boolean isBritishTransportPolice() {
        return id.equals(BTP_ID);
    }

    /// Whether this force's Crime IDs identify a crime, so that outcomes may be joined by them
    /// (docs/spec/archive.md#ids-that-join).
    public boolean hasJoinableIds() {
        return !id.equals(NORTHERN_IRELAND_ID);
    }
}
