/**
 * Keyed random numbers: every number is a pure function of what it is a number of.
 *
 * <p>A {@link io.github.entas.random.RandomKey} is derived from the seed, the randomization, names
 * and indices. It turns into numbers in two ways. {@link io.github.entas.random.Sampling} makes a
 * {@link io.github.entas.random.UniformSequence} of it, one number an index: stratified (a
 * scrambled van der Corput sequence) or pseudo-random. {@link io.github.entas.random.SobolBlock}
 * makes a block of scrambled Sobol points of it, many dimensions at a time. There is no state
 * anywhere: adding a name, a thread or a machine changes no other number, and all arithmetic is on
 * integers, so the numbers are the same bits on every platform. Numbers lie strictly inside (0, 1),
 * on the grid (x + ½)·2⁻³² with x = 0 … 2³² − 1.
 */
@NullMarked
package io.github.entas.random;

import org.jspecify.annotations.NullMarked;
