package peel.opensearch.document;

import java.util.regex.Pattern;
import peel.model.Month;
import peel.model.RecordKind;

/// The names of the indices of all releases of a cluster that share a prefix.
///
/// @param prefix how all names begin, for example `peel`
public record IndexNames(String prefix) {
    /// The prefix unless the user names another one.
    public static final String DEFAULT_PREFIX = "peel";

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9_]{0,49}");

    /// @throws IllegalArgumentException when the prefix is not 1 to 50 letters `a` to `z`, digits and underscores, no underscore
    ///             first
    public IndexNames {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("the prefix of indices `" + prefix
                    + "` is not 1 to 50 characters of a to z, 0 to 9 and _ that begin with a letter or a digit");
        }
    }

    /// The index of the documents about releases: manifests, the name of the current one, leases of servers and the lock of a
    /// publisher ([ReleaseDocuments]).
    public String releases() {
        return prefix + "-releases";
    }

    /// The index of a month and kind.
    ///
    /// @param digest of all its documents, 16 hexadecimal digits
    public String month(RecordKind kind, Month month, String digest) {
        return prefix + "-" + kind.id() + "-" + month + "-" + digest;
    }

    /// The alias under which people find all records of a kind of the current release.
    public String alias(RecordKind kind) {
        return prefix + "-" + kind.id();
    }

    /// The index of all of a release that is not a record.
    ///
    /// @param digest of all its documents, 16 hexadecimal digits
    public String reference(String digest) {
        return prefix + "-reference-" + digest;
    }

    /// A pattern of the names of all indices that hold releases, those of [#releases] aside.
    public String all() {
        return prefix + "-*-*";
    }

    /// Whether an index is one of a month or a reference of this prefix, and not one of another prefix or another program.
    public boolean isOurs(String index) {
        return Pattern.matches(
                Pattern.quote(prefix) + "-((crimes|outcomes|stops)-\\d{4}-\\d{2}|reference)-[0-9a-f]{16}",
                index);
    }
}
