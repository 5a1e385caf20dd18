package io.github.entas.engine;

/** A {@link Tally} of each measure, cohort's headcount and difference from the reference. */
final class Tallies implements Storage {

  private final RowShape shape;
  private final int reference;
  private final Tally[] byPlace;
  private final Tally[] againstReference;

  /**
   * Empty tallies.
   *
   * @param shape of the rows
   * @param reference number of the reference strategy
   * @param draws number of draws
   */
  Tallies(RowShape shape, int reference, int draws) {
    this.shape = shape;
    this.reference = reference;
    this.byPlace = empty(shape.summarized(), draws);
    this.againstReference = empty(shape.strategies() * shape.years(), draws);
  }

  private static Tally[] empty(int number, int draws) {
    Tally[] tallies = new Tally[number];
    for (int i = 0; i < number; i++) {
      tallies[i] = new Tally(draws / Settings.RANDOMIZATIONS);
    }
    return tallies;
  }

  /** Bytes of all tallies. */
  static long bytes(RowShape shape) {
    long differences = (long) shape.strategies() * shape.years();
    return (shape.summarized() + differences) * Tally.bytes();
  }

  /** Goes from tally to tally, so that one at a time is in the cache. */
  @Override
  public void fold(BlockResult result) {
    double[] values = result.values();
    DrawBlock block = result.block();
    int r = block.randomization();
    for (int place = 0; place < byPlace.length; place++) {
      int at = place;
      for (int position = block.from(); position < block.to(); position++) {
        byPlace[place].add(r, position, values[at]);
        at += shape.size();
      }
    }
    for (int s = 0; s < shape.strategies(); s++) {
      for (int t = 0; t < shape.years(); t++) {
        int at = shape.measures(s, t);
        int atReference = shape.measures(reference, t);
        for (int position = block.from(); position < block.to(); position++) {
          tally(s, t).add(r, position, values[at] - values[atReference]);
          at += shape.size();
          atReference += shape.size();
        }
      }
    }
  }

  private Tally tally(int strategy, int year) {
    return againstReference[strategy * shape.years() + year];
  }

  @Override
  public Sample sample(int place) {
    return byPlace[place];
  }

  @Override
  public Sample againstReference(int strategy, int year) {
    return tally(strategy, year);
  }

  @Override
  public double[] column(int place) {
    throw new IllegalStateException(
        "all draws must have been kept for this: the run was streamed, and only what is told of"
            + " them was\nMaybe streaming(false) or a greater limitOutcomeBytes would do.");
  }

  @Override
  public boolean keepsDraws() {
    return false;
  }
}
