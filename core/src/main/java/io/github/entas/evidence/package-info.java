/**
 * Effect sizes: what studies found, pooled, converted to log points of consumption and discounted.
 *
 * <p>Usable alone. {@link io.github.entas.evidence.Studies} hold estimates and their variances.
 * {@link io.github.entas.evidence.RandomEffects} pools them, {@link
 * io.github.entas.evidence.MetaRegression} explains them by moderators; four diagnostics ask what
 * selective reporting may have done, and are unreliable below ten studies: {@link
 * io.github.entas.evidence.EggerTest}, {@link io.github.entas.evidence.PetPeese}, {@link
 * io.github.entas.evidence.TrimAndFill}, {@link io.github.entas.evidence.SelectionModel}.
 */
@NullMarked
package io.github.entas.evidence;

import org.jspecify.annotations.NullMarked;
