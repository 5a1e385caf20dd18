package io.github.entas.search;

import io.github.entas.Checks;

/**
 * How the money of a mix is spread over the years.
 *
 * @since 0.1.0
 */
public sealed interface Phasing {

  /** The same mix and the same money every year. */
  Phasing CONSTANT = new Constant();

  /** Mixes that a candidate consists of, one after the other; the last one is kept. */
  int stages();

  /** The share of a full year's money that is spent in simulated year {@code t}, t = 1, 2, … */
  double share(int t);

  /** The same mix and the same money every year. */
  record Constant() implements Phasing {
    @Override
    public int stages() {
      return 1;
    }

    @Override
    public double share(int t) {
      return 1;
    }
  }

  /**
   * The same mix every year, the money growing in equal steps: t/years of it in year t, all of it
   * from then on.
   *
   * @param years years until all the money is spent, at least 1
   */
  record Ramp(int years) implements Phasing {
    /** Checks the number. */
    public Ramp {
      new Checks().that(years >= 1, "/years", "be 1 or more", years).throwIfAny();
    }

    @Override
    public int stages() {
      return 1;
    }

    @Override
    public double share(int t) {
      return Math.min(1, (double) t / years);
    }
  }

  /**
   * A mix of its own in each of the first years; that of the last of them is kept. The number of
   * candidates is that of one year to the power of the years.
   *
   * @param years years with a mix of their own, at least 1
   */
  record FreeByYear(int years) implements Phasing {
    /** Checks the number. */
    public FreeByYear {
      new Checks().that(years >= 1, "/years", "be 1 or more", years).throwIfAny();
    }

    @Override
    public int stages() {
      return years;
    }

    @Override
    public double share(int t) {
      return 1;
    }
  }
}
