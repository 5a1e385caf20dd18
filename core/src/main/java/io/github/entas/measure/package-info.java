/**
 * Poverty and inequality of arrays with weights, of groups and of changes; usable alone.
 *
 * <p>A {@link io.github.entas.measure.WeightedSample} is sorted once and answers everything that
 * depends on ranks; {@link io.github.entas.measure.InequalityMeasures} and {@link
 * io.github.entas.measure.PovertyMeasures} read from it. {@link
 * io.github.entas.measure.PovertyAccumulator} and {@link
 * io.github.entas.measure.InequalityAccumulator} need no memory and can be combined. {@link
 * io.github.entas.measure.SurveyEstimator} adds the standard errors of a {@link
 * io.github.entas.measure.SurveyDesign}. {@link io.github.entas.measure.GroupedData} fits Lorenz
 * curves where only shares of groups are known. {@link
 * io.github.entas.measure.GrowthRedistribution} and {@link io.github.entas.measure.WelfarePanel}
 * begin what follows changes from date to date.
 *
 * <p>Weights count persons: for a survey of households a row's weight is household weight times
 * household size. Shares and rates are fractions; welfare and lines are in one unit of money,
 * usually per person per month.
 */
@NullMarked
package io.github.entas.measure;

import org.jspecify.annotations.NullMarked;
