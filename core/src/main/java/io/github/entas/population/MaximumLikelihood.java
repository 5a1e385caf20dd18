package io.github.entas.population;

import java.util.List;

/**
 * The most likely distribution of a family.
 *
 * @param perRow mean of the log density over persons
 * @param converged whether it is a maximum inside the range of the family
 * @param remarks what to say of it
 */
record MaximumLikelihood(
    WelfareDistribution distribution, double perRow, boolean converged, List<String> remarks) {}
