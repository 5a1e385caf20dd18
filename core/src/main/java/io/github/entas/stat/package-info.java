/**
 * Uncertain numbers and what is estimated from many of them.
 *
 * <p>{@link io.github.entas.stat.Distribution} is an uncertain number of a scenario, drawn by
 * inverse CDF from one uniform; {@link io.github.entas.stat.StandardNormal} and {@link
 * io.github.entas.stat.Elementary} hold the special functions that kernels call, made of {@code + −
 * × ÷ √} alone so that every machine gives the same bits. {@link io.github.entas.stat.Estimate},
 * {@link io.github.entas.stat.Proportion} and {@link io.github.entas.stat.RatioEstimate} summarize
 * draws together with their simulation error; {@link io.github.entas.stat.SampleQuantile} and
 * {@link io.github.entas.stat.Sum} are what they are made of.
 */
@NullMarked
package io.github.entas.stat;

import org.jspecify.annotations.NullMarked;
