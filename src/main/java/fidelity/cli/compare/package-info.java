/// Reports of reviews side by side: of two raters, of two visits, of a site over its visits,
/// of many raters.
@NullMarked
package fidelity.cli.compare;

import org.jspecify.annotations.NullMarked;
