/**
 * Who lives in the city and how well: cohorts, their welfare distributions, and what lifts or hits
 * all of them.
 *
 * <p>A {@link io.github.entas.population.Population} is made of {@link
 * io.github.entas.population.Cohort}s: persons, household size, poverty line, welfare, and {@link
 * io.github.entas.population.Dynamics}, how households change places. An {@link
 * io.github.entas.population.Outlook} is what growth, {@link
 * io.github.entas.population.YearlyShock}s and {@link io.github.entas.population.Event}s may do to
 * all of them, in log points of consumption a year.
 *
 * <p>A {@link io.github.entas.population.Welfare} says what is known of a cohort, for example its
 * headcount and poverty gap; {@link io.github.entas.population.Welfare#fit} solves it, given the
 * poverty line, for the {@link io.github.entas.population.WelfareDistribution} that has exactly
 * these values, or refuses what no distribution can have. The fitted distribution answers with its
 * {@link io.github.entas.population.Poverty} at any shift of log consumption, in closed form.
 * {@link io.github.entas.population.WelfareFitting} fits families to samples and published figures.
 * {@link io.github.entas.population.HeadcountShift} finds the common shift that gives the whole
 * population a wanted headcount. A {@link io.github.entas.population.Survey} holds the records of a
 * household survey in columns. Consumption is money per person per month, shares are fractions.
 */
@NullMarked
package io.github.entas.population;

import org.jspecify.annotations.NullMarked;
