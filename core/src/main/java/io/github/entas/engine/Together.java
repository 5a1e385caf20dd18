package io.github.entas.engine;

import java.util.List;

/**
 * What being in several programs does to households beyond what each program does alone:
 * interactions, sums of uplifts under one poverty line, transfers on top of uplifts, the cap. The
 * property of one thread.
 *
 * <p>With f(S) the poverty of a household when the programs in S respond, Q(S) the probability of
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
  private Neighbors neighbors;
  private Draw draw;
  private boolean cut;

  /** The lanes of the strategy. */
  private final LaneGains[] lanes;

  private int cohort;
  private double perMoney;

  /** The household's programs: lane, year of enrollment, uplifts and transfers by year. */
  private final int[] places;

  private final int[] joined;
  private final double[][] uplifts;
  private final double[][] money;
  private int programs;

  /** Which interactions concern it. */
  private final int[] pairs;

  private int pairCount;

  /** Those of its programs that do something in a year. */
  private final double[] own;

  private final double[] share;
  private final double[] transfer;
  private int acting;

  /** Transfers to those who do not respond. */
  private double toOthers;

  /** By subset of responders. */
  private double[] probability = new double[4];

  private double[] upliftOf = new double[4];
  private double[] transferOf = new double[4];

  private int year;
  private double latent;
  private double growth;
  private double certain;

  Together(Model model) {
    int most = model.programs();
    this.model = model;
    this.terms = new PovertyTerms(model);
    this.cap = model.scenario().upliftCap();
    this.draw = new Draw(model);
    this.neighbors = new Neighbors(model, draw);
    this.lanes = new LaneGains[most];
    this.places = new int[most + 1];
    this.joined = new int[most + 1];
    this.uplifts = new double[most][];
    this.money = new double[most][];
    this.pairs = new int[model.pairs().length];
    this.own = new double[most];
    this.share = new double[most];
    this.transfer = new double[most];
  }

  /** Begins a strategy in a draw. */
  void begin(List<LaneGains> ofStrategy, Neighbors beside, Draw inDraw) {
    for (int l = 0; l < ofStrategy.size(); l++) {
      lanes[l] = ofStrategy.get(l);
    }
    neighbors = beside;
    draw = inDraw;
    cut = false;
    terms.clear();
  }

  /** Begins the households of a cohort, after those with a smaller number. */
  void begin(int c) {
    cohort = c;
    perMoney = 1 / model.povertyLine(c);
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

  /**
   * Adds a household.
   *
   * @param years in which it joins the strategy's programs, in the order of their lanes; 0: never
   * @param from where in them it begins
   * @param to where it ends
   */
  void add(int household, byte[] years, int from, int to, Households households) {
    join(years, from, to);
    findPairs();
    for (int t = secondYear(); t < model.years(); t++) {
      double interactions = interactions(t);
      gather(t);
      if (acting >= 2 || interactions != 0) {
        fillUpToTwo();
        begin(t, households.latent(t)[household]);
        add(interactions);
      }
    }
  }

  private void begin(int t, double w) {
    year = t;
    latent = w;
    growth = draw.growth[cohort][t];
    certain = neighbors.spillover(cohort, t);
  }

  private void join(byte[] years, int from, int to) {
    programs = 0;
    for (int i = from; i < to; i++) {
      places[programs] = i - from;
      joined[programs] = years[i];
      programs += years[i] != 0 ? 1 : 0;
    }
    for (int i = 0; i < programs; i++) {
      LaneGains lane = lanes[places[i]];
      uplifts[i] = lane.own(joined[i]);
      money[i] = lane.transfer(joined[i]);
    }
  }

  private void findPairs() {
    pairCount = 0;
    for (int i = 0; i < pairs.length; i++) {
      Model.Pair pair = model.pairs()[i];
      if (yearOf(pair.first()) != 0 && yearOf(pair.second()) != 0) {
        pairs[pairCount++] = i;
      }
    }
  }

  private int yearOf(int program) {
    for (int i = 0; i < programs; i++) {
      if (lanes[places[i]].program() == program) {
        return joined[i];
      }
    }
    return 0;
  }

  /** The first year in which it is in two programs. */
  private int secondYear() {
    int first = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (int i = 0; i < programs; i++) {
      second = Math.min(second, Math.max(first, joined[i]));
      first = Math.min(first, joined[i]);
    }
    return second;
  }

  private double interactions(int t) {
    double sum = 0;
    for (int i = 0; i < pairCount; i++) {
      Model.Pair pair = model.pairs()[pairs[i]];
      int first = yearOf(pair.first());
      int second = yearOf(pair.second());
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
    toOthers = 0;
    for (int i = 0; i < programs; i++) {
      double uplift = uplifts[i][t];
      double paid = money[i][t];
      if (uplift != 0 || paid != 0) {
        own[acting] = uplift;
        share[acting] = lanes[places[i]].responders(uplift);
        transfer[acting] = paid * perMoney;
        toOthers += (1 - share[acting]) * transfer[acting];
        acting++;
      }
    }
  }

  /** With programs that do nothing, to everybody: they change nothing. */
  private void fillUpToTwo() {
    for (; acting < 2; acting++) {
      own[acting] = 0;
      share[acting] = 1;
      transfer[acting] = 0;
    }
  }

  private void add(double interactions) {
    if (interactions != 0 || toOthers != 0) {
      alone();
      certain += interactions;
      responses();
    } else if (acting == 2) {
      two();
    } else {
      merged();
    }
  }

  /** Both programs less each of them: what most households in several programs come to. */
  private void two() {
    double both = share[0] * share[1];
    put(own[0] + own[1], transfer[0] + transfer[1], both);
    put(own[0], transfer[0], -both);
    put(own[1], transfer[1], -both);
    put(0, 0, both);
  }

  /** All subsets of responders, those with one or none together with what they are alone. */
  private void merged() {
    subsets();
    probability[0] += acting - 1;
    for (int i = 0; i < acting; i++) {
      probability[0] -= 1 - share[i];
      probability[1 << i] -= share[i];
    }
    for (int subset = 0; subset < 1 << acting; subset++) {
      put(upliftOf[subset], transferOf[subset], probability[subset]);
    }
  }

  /** Less what each program does alone: q responds, the rest has at most the transfer. */
  private void alone() {
    double none = acting - 1;
    for (int i = 0; i < acting; i++) {
      put(own[i], transfer[i], -share[i]);
      if (transfer[i] == 0) {
        none -= 1 - share[i];
      } else {
        put(0, transfer[i], share[i] - 1);
      }
    }
    put(0, 0, none);
  }

  /** All subsets of responders; every program pays its transfer. */
  private void responses() {
    subsets();
    int all = (1 << acting) - 1;
    for (int subset = 0; subset <= all; subset++) {
      put(upliftOf[subset], transferOf[all], probability[subset]);
    }
  }

  /** Finds how probable every subset is, and its uplifts and transfers. */
  private void subsets() {
    makeRoom();
    subsetsOfTwo();
    for (int i = 2; i < acting; i++) {
      int more = 1 << i;
      for (int subset = 0; subset < more; subset++) {
        probability[more + subset] = probability[subset] * share[i];
        probability[subset] *= 1 - share[i];
        upliftOf[more + subset] = upliftOf[subset] + own[i];
        transferOf[more + subset] = transferOf[subset] + transfer[i];
      }
    }
  }

  private void subsetsOfTwo() {
    double first = share[0];
    double second = share[1];
    probability[0] = (1 - first) * (1 - second);
    probability[1] = first * (1 - second);
    probability[2] = (1 - first) * second;
    probability[3] = first * second;
    upliftOf[1] = own[0];
    upliftOf[2] = own[1];
    upliftOf[3] = own[0] + own[1];
    transferOf[1] = transfer[0];
    transferOf[2] = transfer[1];
    transferOf[3] = transfer[0] + transfer[1];
  }

  private void makeRoom() {
    if (probability.length < 1 << acting) {
      probability = new double[1 << acting];
      upliftOf = new double[1 << acting];
      transferOf = new double[1 << acting];
    }
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
