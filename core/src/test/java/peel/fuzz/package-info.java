/// Parsers under coverage-guided fuzzing, each in a process of its own. A target is a class with a method
/// `fuzzerTestOneInput`; whatever leaves that method is a finding. CONTRIBUTING.md says how to fuzz for hours.
@NullMarked
package peel.fuzz;

import org.jspecify.annotations.NullMarked;
