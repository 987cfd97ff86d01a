/// The pages for people and the files that they need, which are resources of the module `web`.
@NullMarked
package peel.server.page;

import org.jspecify.annotations.NullMarked;
