/// The demo data: a small invented police.uk archive, and answers about forces and neighbourhoods that no archive holds,
/// made on the spot, with every oddity of the real ones in small.
///
/// Everything is a pure function of the [peel.demo.DemoSize] asked for: the same size gives the same bytes. Streets,
/// stations, districts and people are invented; only the vocabulary of the files (headers, crime types, outcomes) is real.
@NullMarked
package peel.demo;

import org.jspecify.annotations.NullMarked;
