/// Reviews side by side as JSON: of two raters, of two visits, of many sites.
@NullMarked
package fidelity.data.json.comparison;

import org.jspecify.annotations.NullMarked;
