package io.github.entas.engine;

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
 * <p>Where every program does all it does to those who respond, and nothing interacts, a response
 * to one program only is that program alone, and no response is no program. Then terms with the
 * same poverty are looked up once; of two programs there remains
 *
 * <pre>
 * q_1·q_2·[f(1, 2) − f(1) − f(2) + f(none)].
 * </pre>
 */
final class Together {

  private final Model model;
  private final PovertyTerms terms;
  private final double cap;

  private final LaneGains[] gains;
  private final int[] years;
  private final int[] yearOf;
  private final int[] pairs;
  private int programs;
  private int pairCount;

  private final double[] own;
  private final double[] share;
  private final double[] transfer;
  private int acting;
  private boolean onlyToResponders;

  private Neighbors neighbors;
  private Draw draw;
  private boolean cut;
  private int cohort;

  private int year;
  private double latent;
  private double growth;
  private double certain;

  Together(Model model) {
    int most = model.programs();
    this.model = model;
    this.terms = new PovertyTerms(model);
    this.cap = model.scenario().upliftCap();
    this.gains = new LaneGains[most];
    this.years = new int[most];
    this.yearOf = new int[most];
    this.pairs = new int[model.pairs().length];
    this.own = new double[most];
    this.share = new double[most];
    this.transfer = new double[most];
    this.draw = new Draw(model);
    this.neighbors = new Neighbors(model, draw);
  }

  /** Begins a strategy in a draw. */
  void begin(Neighbors beside, Draw inDraw) {
    neighbors = beside;
    draw = inDraw;
    cut = false;
    terms.clear();
  }

  /** Begins the households of a cohort, after those with a smaller number. */
  void begin(int c) {
    cohort = c;
    terms.begin(c);
  }

  /** FGT(f) of year t at 3·t + f, summed over a cohort, once all are added; not copied. */
  double[] sums(int c) {
    return terms.sums(c);
  }

  /** Whether the cap has cut an uplift since the strategy began. */
  boolean cut() {
    return cut;
  }

  /** Begins a household, in no program. */
  void beginHousehold() {
    for (int i = 0; i < programs; i++) {
      yearOf[gains[i].state().lane.item()] = 0;
    }
    programs = 0;
  }

  /** Puts it into a program in a year. */
  void join(LaneGains lane, int k) {
    yearOf[lane.state().lane.item()] = k;
    years[programs] = k;
    gains[programs++] = lane;
  }

  /** Adds the household, in all programs that it has joined. */
  void add(int household, Households households) {
    findPairs();
    for (int t = secondYear(); t < model.years(); t++) {
      add(t, households.latent(t)[household]);
    }
  }

  private void findPairs() {
    pairCount = 0;
    for (int i = 0; i < pairs.length; i++) {
      Model.Pair pair = model.pairs()[i];
      if (yearOf[pair.first()] != 0 && yearOf[pair.second()] != 0) {
        pairs[pairCount++] = i;
      }
    }
  }

  /** The first year in which it is in two programs. */
  private int secondYear() {
    int first = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (int i = 0; i < programs; i++) {
      second = Math.min(second, Math.max(first, years[i]));
      first = Math.min(first, years[i]);
    }
    return second;
  }

  private void add(int t, double w) {
    double interactions = interactions(t);
    gather(t);
    if (acting < 2 && interactions == 0) {
      return;
    }
    year = t;
    latent = w;
    growth = draw.growth[cohort][t];
    certain = neighbors.spillover(cohort, t);
    if (interactions != 0 || !onlyToResponders) {
      alone();
      certain += interactions;
      responses();
    } else if (acting == 2) {
      two();
    } else {
      merged();
    }
  }

  private double interactions(int t) {
    double sum = 0;
    for (int i = 0; i < pairCount; i++) {
      Model.Pair pair = model.pairs()[pairs[i]];
      int first = yearOf[pair.first()];
      int second = yearOf[pair.second()];
      if (first <= t && second <= t) {
        double one = model.program(pair.first()).presence()[t - first];
        double other = model.program(pair.second()).presence()[t - second];
        sum += draw.interactions[pairs[i]] * Math.min(one, other);
      }
    }
    return sum;
  }

  /** The programs that do something in a year, side by side. */
  private void gather(int t) {
    acting = 0;
    onlyToResponders = true;
    for (int i = 0; i < programs; i++) {
      int k = years[i];
      LaneGains lane = gains[i];
      if (k <= t && lane.changes(k, t)) {
        own[acting] = lane.own(k, t);
        share[acting] = lane.responders(k, t);
        transfer[acting] = lane.transfer(k, t, cohort);
        onlyToResponders &= share[acting] == 1 || transfer[acting] == 0;
        acting++;
      }
    }
  }

  /** Both programs less each of them. */
  private void two() {
    double both = share[0] * share[1];
    put(own[0] + own[1], transfer[0] + transfer[1], both);
    put(own[0], transfer[0], -both);
    put(own[1], transfer[1], -both);
    put(0, 0, both);
  }

  /** All subsets of responders, those with one or none together with what they are alone. */
  private void merged() {
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
      put(subset, transfers(subset), weight);
    }
  }

  /** Less what each program does alone: q responds, the rest has at most the transfer. */
  private void alone() {
    put(0, 0, acting - 1.0);
    for (int i = 0; i < acting; i++) {
      put(own[i], transfer[i], -share[i]);
      put(0, transfer[i], share[i] - 1);
    }
  }

  /** All subsets of responders; every program pays its transfer. */
  private void responses() {
    double paid = transfers((1 << acting) - 1);
    for (int subset = 0; subset < 1 << acting; subset++) {
      put(subset, paid, probability(subset));
    }
  }

  private double probability(int subset) {
    double probability = 1;
    for (int i = 0; i < acting; i++) {
      probability *= (subset >> i & 1) != 0 ? share[i] : 1 - share[i];
    }
    return probability;
  }

  private double transfers(int subset) {
    double sum = 0;
    for (int i = 0; i < acting; i++) {
      sum += (subset >> i & 1) != 0 ? transfer[i] : 0;
    }
    return sum;
  }

  /** Adds the household with the uplifts of a subset. */
  private void put(int subset, double paid, double weight) {
    double uplift = 0;
    for (int i = 0; i < acting; i++) {
      uplift += (subset >> i & 1) != 0 ? own[i] : 0;
    }
    put(uplift, paid, weight);
  }

  /**
   * Adds the household with an uplift, on top of the certain one.
   *
   * @param paid transfers, in units of the line
   */
  private void put(double uplift, double paid, double weight) {
    if (weight == 0) {
      return;
    }
    double all = certain + uplift;
    cut |= all > cap;
    terms.add(year, latent, growth + Math.min(all, cap), paid, weight);
  }
}
