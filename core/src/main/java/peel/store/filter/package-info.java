/// The one query of `/v1` and of an export: which records of any kind are selected, by where, when and what, and which page of
/// them. A store selects by it, counts by it, and hands over records in the order that `peel.store.query` describes.
@NullMarked
package peel.store.filter;

import org.jspecify.annotations.NullMarked;
