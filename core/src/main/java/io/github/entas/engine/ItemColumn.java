package io.github.entas.engine;

/**
 * What is kept of a program or an enabler for each strategy, year and draw.
 *
 * @since 0.1.0
 */
public enum ItemColumn {
  /** Money spent, partners' share included. */
  SPENT,
  /** The partners' share of the money spent. */
  PARTNERS,
  /** Households newly enrolled in the year; 0 for an enabler. */
  ENROLLED,
  /**
   * Share of the persons who would be poor without any program that is on the program; 0 when
   * nobody is on it.
   */
  COVERAGE,
  /**
   * Share of the persons on the program who would not be poor without any program; NaN when nobody
   * is on it.
   */
  LEAKAGE,
  /**
   * The city's money not absorbed because the program does not run: before its start year, or
   * because the budget does not cover the fixed cost.
   */
  UNABSORBED_NOT_RUNNING,
  /** The city's money not absorbed because the program has no more places in a year. */
  UNABSORBED_CAPACITY,
  /** The city's money not absorbed although there are eligible households: they are not willing. */
  UNABSORBED_TAKE_UP,
  /** The city's money not absorbed because there are no more eligible households. */
  UNABSORBED_ELIGIBLE
}
