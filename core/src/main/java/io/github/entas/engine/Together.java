package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;

/**
 * What being in several programs does to one household beyond what each of them does alone:
 * interactions, sums of uplifts under one poverty line, transfers on top of uplifts, the cap. The
 * property of one thread.
 *
 * <p>With f(S) the poverty of the household when the programs in S respond, Q(S) the probability of
 * that and n programs,
 *
 * <pre>
 * Σ_S Q(S)·f(S) − Σ_p [q_p·f(p alone) + (1−q_p)·f(p alone, no response)] + (n−1)·f(none).
 * </pre>
 *
 * <p>Where nothing but uplifts is at play, who responds to one program only is as poor as in that
 * program alone, and terms with the same poverty are looked up once.
 */
final class Together {

  private final Model model;
  private final int[] members;
  private final int[] years;
  private final LaneGains[] gains;
  private final double[] own;
  private final double[] factor;
  private final double[] share;
  private final double[] sums = new double[Measured.CITY];
  private int count;
  private int cohort;
  private Neighbors neighbors;
  private Draw draw;
  private boolean cut;
  private int acting;
  private double transfer;

  Together(Model model) {
    int programs = model.programs();
    this.model = model;
    this.members = new int[programs];
    this.years = new int[programs];
    this.gains = new LaneGains[programs];
    this.own = new double[programs];
    this.factor = new double[programs];
    this.share = new double[programs];
    this.draw = new Draw(model);
    this.neighbors = new Neighbors(model, draw);
  }

  /** Begins a household of a cohort, in no program. */
  void begin(int ofCohort, Neighbors beside, Draw inDraw) {
    count = 0;
    cohort = ofCohort;
    neighbors = beside;
    draw = inDraw;
    cut = false;
  }

  /** Puts it into a program in a year. */
  void join(LaneGains lane, int year) {
    members[count] = lane.state().lane.item();
    years[count] = year;
    gains[count++] = lane;
  }

  /** The first year in which it is in two programs. */
  int secondYear() {
    int first = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      second = Math.min(second, Math.max(first, years[i]));
      first = Math.min(first, years[i]);
    }
    return second;
  }

  /** FGT(0, 1, 2) of the difference last worked out; not copied. */
  double[] sums() {
    return sums;
  }

  /** Whether the cap has cut an uplift of the household. */
  boolean cut() {
    return cut;
  }

  /** Works out the difference in a year; false where there is none. */
  boolean difference(int t, double latent) {
    double interactions = interactions(t);
    gather(t);
    if (acting < 2 && interactions == 0) {
      return false;
    }
    Arrays.fill(sums, 0);
    if (interactions == 0 && transfer == 0 && neighbors.spillover(cohort, t) == 0) {
      upliftsOnly(t, latent);
    } else {
      alone(t, latent);
      responses(t, latent, interactions);
    }
    return true;
  }

  /** The programs that do something in a year, side by side. */
  private void gather(int t) {
    acting = 0;
    transfer = 0;
    for (int i = 0; i < count; i++) {
      int k = years[i];
      if (k <= t && gains[i].changes(k, t)) {
        transfer += gains[i].transfer(k, t, cohort);
        own[acting] = gains[i].own(k, t);
        factor[acting] = gains[i].ownFactor(k, t);
        share[acting] = gains[i].responders(k, t);
        acting++;
      }
    }
  }

  /** All subsets of responders, those with one or none together with what they are alone. */
  private void upliftsOnly(int t, double latent) {
    for (int subset = 0; subset < 1 << acting; subset++) {
      double weight = probability(subset);
      if (subset == 0) {
        weight += acting - 1;
        for (int i = 0; i < acting; i++) {
          weight -= 1 - share[i];
        }
      } else if ((subset & subset - 1) == 0) {
        weight -= share[Integer.numberOfTrailingZeros(subset)];
      }
      if (weight != 0) {
        put(t, subset, 0, 1, latent, weight);
      }
    }
  }

  private double probability(int subset) {
    double probability = 1;
    for (int i = 0; i < acting; i++) {
      probability *= (subset >> i & 1) != 0 ? share[i] : 1 - share[i];
    }
    return probability;
  }

  /** Less what each program does alone: q responds, the rest has at most the transfer. */
  private void alone(int t, double latent) {
    add(neighbors.threshold(cohort, t), latent, acting - 1.0);
    for (int i = 0; i < count; i++) {
      int k = years[i];
      if (k <= t && gains[i].changes(k, t)) {
        double responders = gains[i].responders(k, t);
        add(gains[i].responding(k, t, cohort), latent, -responders);
        if (responders < 1) {
          add(gains[i].notResponding(k, t, cohort), latent, responders - 1);
        }
      }
    }
  }

  private void responses(int t, double latent, double interactions) {
    double certain = neighbors.spillover(cohort, t) + interactions;
    double certainFactor = Elementary.exp(certain);
    for (int subset = 0; subset < 1 << acting; subset++) {
      double weight = probability(subset);
      if (weight != 0) {
        put(t, subset, certain, certainFactor, latent, weight);
      }
    }
  }

  private double interactions(int t) {
    double sum = 0;
    Model.Pair[] pairs = model.pairs();
    for (int i = 0; i < pairs.length; i++) {
      int first = yearOf(pairs[i].first());
      int second = yearOf(pairs[i].second());
      if (first != 0 && second != 0 && first <= t && second <= t) {
        double one = model.program(pairs[i].first()).presence()[t - first];
        double other = model.program(pairs[i].second()).presence()[t - second];
        sum += draw.interactions[i] * Math.min(one, other);
      }
    }
    return sum;
  }

  private int yearOf(int program) {
    for (int i = 0; i < count; i++) {
      if (members[i] == program) {
        return years[i];
      }
    }
    return 0;
  }

  /** Adds the household with the uplifts of a subset, on top of a certain one. */
  private void put(
      int t, int subset, double certain, double certainFactor, double latent, double weight) {
    double uplift = certain;
    double growth = draw.growthFactor[cohort][t] * certainFactor;
    for (int i = 0; i < acting; i++) {
      if ((subset >> i & 1) != 0) {
        uplift += own[i];
        growth *= factor[i];
      }
    }
    double cap = model.scenario().upliftCap();
    if (uplift > cap) {
      cut = true;
      uplift = cap;
      growth = draw.growthFactor[cohort][t] * Elementary.exp(cap);
    }
    HouseholdPoverty poverty = model.poverty(cohort);
    double reach = 1 - transfer - poverty.floor() * growth;
    if (reach > 0) {
      double logLine = Elementary.log(reach) - (draw.growth[cohort][t] + uplift);
      poverty.addOne(latent, logLine, reach, weight, sums);
    }
  }

  private void add(Threshold threshold, double latent, double weight) {
    if (!threshold.nobody()) {
      HouseholdPoverty poverty = model.poverty(cohort);
      poverty.addOne(latent, threshold.logLine(), threshold.ratio(), weight, sums);
    }
  }
}
