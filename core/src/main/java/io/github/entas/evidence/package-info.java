/**
 * Effect sizes that can be defended: what studies found, pooled, converted to log points of
 * consumption, and discounted for the city. Usable alone.
 *
 * <p><b>Pooling.</b> {@link io.github.entas.evidence.Studies} hold estimates y_i and sampling
 * variances v_i. {@link io.github.entas.evidence.RandomEffects} pools them with weights 1/(v_i +
 * τ²), τ² by one of eight methods, {@link io.github.entas.evidence.MetaRegression} explains them by
 * moderators. {@link io.github.entas.evidence.BayesianSynthesis} integrates over τ instead, and is
 * what to use below ten studies: p(τ|y) ∝ p(τ)·√V*·N(μ*; m₀, s₀²)·∏ N(y_i; μ*, v_i + τ²), V* =
 * 1/(Σw + 1/s₀²), μ* = V*·(Σwy + m₀/s₀²). What a new place can expect is the predictive
 * distribution, not the mean μ: it is several times wider. {@link
 * io.github.entas.evidence.EggerTest}, {@link io.github.entas.evidence.PetPeese}, {@link
 * io.github.entas.evidence.TrimAndFill} and {@link io.github.entas.evidence.SelectionModel} ask
 * what selective reporting may have done; below ten studies they tell little, and none is applied
 * silently.
 *
 * <p><b>Conversion.</b> An {@link io.github.entas.evidence.EffectSize} is what a study published:
 * outcome, unit, estimand, horizon, where and how, seen in its source or not. {@link
 * io.github.entas.evidence.LogPoints} has the ways to log points of consumption: ln(1 + p) for a
 * relative change p, p·s·m for a part s of income of which m is consumed, g·CV for standard
 * deviations; what has none is refused with the reason. Take-up is divided out of an effect on
 * those invited, once.
 *
 * <p><b>Discount.</b> Published effects shrink on the way to a city. An {@link
 * io.github.entas.evidence.EvidenceClass} says by what factor, which is drawn and multiplied, never
 * hidden in the effect.
 *
 * <p><b>Catalogue.</b> {@link io.github.entas.evidence.Catalogue#shipped} has an entry a kind of
 * program: studies for and against, the pooled effect or the judgment used and why, and all that a
 * scenario takes, every number with its status and source. It is worked out from tables: the
 * studies as they were published, and one row a judged number. {@link
 * io.github.entas.evidence.LiftedShare} tells what an effect implies.
 *
 * <p>Sources: DerSimonian and Laird 1986, doi:10.1016/0197-2456(86)90046-2; Viechtbauer 2005,
 * doi:10.3102/10769986030003261; Hartung and Knapp 2001, doi:10.1002/sim.1009; Viechtbauer 2007,
 * doi:10.1002/sim.2514 (interval of τ²); Higgins, Thompson and Spiegelhalter 2009,
 * doi:10.1111/j.1467-985X.2008.00552.x (prediction); Vivalt 2020, doi:10.1093/jeea/jvaa019, and
 * Ioannidis, Stanley and Doucouliagos 2017, doi:10.1111/ecoj.12461 (what is lost).
 */
@NullMarked
package io.github.entas.evidence;

import org.jspecify.annotations.NullMarked;
