package io.github.entas.benchmarks;

import io.github.entas.engine.Scenario;

/** The two kinds of scenarios that are measured. */
public enum Shape {

  /** What most cities ask: proxy-means tests and one list, no enablers. */
  REGULAR {
    @Override
    public Scenario scenario(Size size) {
      return RegularScenario.of(size);
    }
  },

  /** Every feature of the model at once; 6 programs and 8 strategies. */
  IRREGULAR {
    @Override
    public Scenario scenario(Size size) {
      return IrregularScenario.of(size);
    }
  };

  /**
   * The scenario of this shape; the same size gives the same scenario.
   *
   * @throws IllegalArgumentException if the shape does not come in that number of programs or
   *     strategies
   */
  public abstract Scenario scenario(Size size);
}
