/**
 * Effect sizes: what studies found, pooled, converted to log points of consumption and discounted.
 *
 * <p>Usable alone. {@link io.github.entas.evidence.Studies} hold estimates and their variances;
 * {@link io.github.entas.evidence.BayesianSynthesis} pools them with priors, by quadrature.
 */
@NullMarked
package io.github.entas.evidence;

import org.jspecify.annotations.NullMarked;
