/// Building, publishing and verifying a release.
@NullMarked
package peel.embedded.build;

import org.jspecify.annotations.NullMarked;
