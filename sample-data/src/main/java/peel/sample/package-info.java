/// Sample data for the demo, tests and measurements. Nothing here depends on Peel's own code, so that the code under test
/// has no part in its test data.
///
/// Two generators share random numbers ([peel.sample.random]) and the form of the archive ([peel.sample.format]):
/// [peel.sample.city] makes a small archive that has every oddity of the real one, and responses of the API about it;
/// [peel.sample.national] makes archives as large as the real one. Both are pure functions of the size asked for: the same
/// size gives the same bytes. Streets, stations, districts and people are invented; only the terms of the files
/// (headers, crime types, outcomes) are real.
@NullMarked
package peel.sample;

import org.jspecify.annotations.NullMarked;
