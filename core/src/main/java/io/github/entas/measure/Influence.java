package io.github.entas.measure;

import java.util.function.DoubleUnaryOperator;

/**
 * A measure T of a distribution F, and what one more person does to it: the influence function,
 * z(x) = d/dt T((1 − t)F + tδ_x) at t = 0. Its mean over F is 0. The error of T is then, to first
 * order, that of a mean of z. Source: Deville 1999, Survey Methodology 25(2), 193–203.
 *
 * @param value T(F)
 * @param at z of a welfare
 */
record Influence(double value, DoubleUnaryOperator at) {}
