/**
 * Poverty and inequality of arrays with weights, of groups and of changes; usable alone.
 *
 * <p>A {@link io.github.entas.measure.WeightedSample} is sorted once and answers everything that
 * depends on ranks; {@link io.github.entas.measure.InequalityMeasures} and {@link
 * io.github.entas.measure.PovertyMeasures} read from it. Weights count persons: for a survey of
 * households a row's weight is household weight times household size. Shares and rates are
 * fractions; welfare and lines are in one unit of money, usually per person per month.
 */
@NullMarked
package io.github.entas.measure;

import org.jspecify.annotations.NullMarked;
