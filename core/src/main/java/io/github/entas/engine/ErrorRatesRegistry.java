package io.github.entas.engine;

import io.github.entas.program.ErrorRates;
import io.github.entas.stat.StandardNormal;

/**
 * A registry known by its error rates: listed iff u &lt; (1−ε)·p + ℓ·r.
 *
 * <p>p and r move with the growth of the draw, so the candidates of a registry's year, those with u
 * below p + ℓ'·r for the largest ℓ' a lever leaves possible, are found once a draw and filtered
 * once for all that levers make of ε and ι. Σwp and Σwr are the exact shares of the population.
 * Most households are far above the line and told by a bound on Φ without computing it.
 */
final class ErrorRatesRegistry implements Registry {

  /** Φ(−b) for b = 0 … 8: at least Φ(k) for k in (−b−1, −b]. */
  private static final int BOUNDS = 9;

  private final Model model;
  private final int program;
  private final ErrorRates rates;
  private final double[][] latent;
  private final double[] listing;
  private final double[] bounds = new double[BOUNDS];

  ErrorRatesRegistry(
      Model model, int program, ErrorRates rates, double[][] latent, double[] listing) {
    this.model = model;
    this.program = program;
    this.rates = rates;
    this.latent = latent;
    this.listing = listing;
    for (int b = 0; b < BOUNDS; b++) {
      bounds[b] = StandardNormal.cdf(-b);
    }
  }

  /** The candidates of a registry's year in a draw; reused from draw to draw. */
  static final class Candidates {

    private int draw = -1;
    private double filteredFor = Double.NaN;
    private double poorShare;
    private double nearShare;
    private final HouseholdList households;
    private final HouseholdList eligible;
    private final double[] poor;
    private final double[] near;

    Candidates(int capacity) {
      this.households = new HouseholdList(capacity);
      this.eligible = new HouseholdList(capacity);
      this.poor = new double[capacity];
      this.near = new double[capacity];
    }
  }

  @Override
  public HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace) {
    int year = rates.registryYear(t);
    Candidates candidates = workspace.candidates(program, year);
    if (candidates.draw != draw.index) {
      collect(candidates, year, draw);
    }
    if (candidates.filteredFor != accuracyGain) {
      filter(candidates, draw, accuracyGain);
    }
    return candidates.eligible;
  }

  /** Lists the candidates that are listed under a gain of accuracy. */
  private void filter(Candidates candidates, Draw draw, double accuracyGain) {
    candidates.filteredFor = accuracyGain;
    double exclusion = rates.exclusionError() * (1 - accuracyGain);
    double inclusion = rates.inclusionError() * (1 - accuracyGain);
    double listed = 1 - exclusion;
    double nearListed = nearListed(inclusion, listed, candidates);
    HouseholdList eligible = candidates.eligible;
    eligible.clear();
    double turn = draw.rotations[program].listing();
    for (int i = 0; i < candidates.households.size; i++) {
      int h = candidates.households.ids[i];
      eligible.ids[eligible.size] = h;
      double threshold = listed * candidates.poor[i] + nearListed * candidates.near[i];
      eligible.size += Rotation.turned(listing[h], turn) < threshold ? 1 : 0;
    }
  }

  /** ℓ = min(1, ι/(1−ι)·(1−ε)·Σwp/Σwr), 0 where nobody is near. */
  private static double nearListed(double inclusion, double listed, Candidates candidates) {
    if (!(candidates.nearShare > 0)) {
      return 0;
    }
    double ratio = candidates.poorShare / candidates.nearShare;
    return Math.min(1, inclusion / (1 - inclusion) * listed * ratio);
  }

  private void collect(Candidates candidates, int year, Draw draw) {
    candidates.draw = draw.index;
    candidates.filteredFor = Double.NaN;
    candidates.households.clear();
    shares(candidates, year, draw);
    double mostNear = nearListed(rates.inclusionError(), 1, candidates);
    for (int c = 0; c < model.cohorts(); c++) {
      if (model.program(program).cohorts()[c]) {
        collect(candidates, c, year, draw, mostNear);
      }
    }
  }

  private void shares(Candidates candidates, int year, Draw draw) {
    double poor = 0;
    double near = 0;
    for (int c = 0; c < model.cohorts(); c++) {
      if (model.program(program).cohorts()[c]) {
        double persons = model.program(program).personsPerRepresentative()[c];
        double headcount = draw.baseline[c][year][0];
        double line = rates.reach() * model.povertyLine(c);
        poor += persons * headcount;
        near += persons * (model.distribution(c).headcount(line, draw.growth[c][year]) - headcount);
      }
    }
    candidates.poorShare = poor;
    candidates.nearShare = near;
  }

  private void collect(Candidates candidates, int c, int year, Draw draw, double mostNear) {
    double growth = draw.growth[c][year];
    double turn = draw.rotations[program].listing();
    HouseholdPoverty poverty = model.poverty(c);
    double line = poverty.place(draw.logLine[c][year]);
    double growthToReach = growth - StrictMath.log(rates.reach());
    double factorToReach = draw.growthFactor[c][year] / rates.reach();
    double ratio = Threshold.ratio(poverty.floor(), factorToReach, 0);
    double reach = poverty.place(Threshold.logLine(ratio, growthToReach));
    double perShock = poverty.perShock();
    double[] welfare = latent[year];
    int size = model.householdsPerCohort();
    for (int h = c * size; h < (c + 1) * size; h++) {
      double u = Rotation.turned(listing[h], turn);
      double depth = (line - welfare[h]) * perShock;
      // p + ℓ'·r is at most p plus ℓ' times the probability of being below the reach.
      if (u >= bound(depth) + mostNear * bound((reach - welfare[h]) * perShock)) {
        continue;
      }
      double poor = poverty.poor(welfare[h], line);
      double near = poverty.poor(welfare[h], reach) - poor;
      if (u < poor + mostNear * near) {
        int i = candidates.households.size;
        candidates.poor[i] = poor;
        candidates.near[i] = near;
        candidates.households.add(h);
      }
    }
  }

  /** At least Φ(depth). */
  private double bound(double depth) {
    if (!(depth < 0)) {
      return 1;
    }
    return bounds[Math.min((int) -depth, BOUNDS - 1)];
  }

  @Override
  public HouseholdList listed(int epoch) {
    throw new IllegalStateException("a registry known by its error rates has a list a draw");
  }

  @Override
  public HouseholdList listed(int epoch, int part) {
    return listed(epoch);
  }
}
