/// Codes in the place of sites: which code a site has, and a review in which it stands for the
/// site's id, its name and its organisation.
@NullMarked
package fidelity.pseudonym;

import org.jspecify.annotations.NullMarked;
