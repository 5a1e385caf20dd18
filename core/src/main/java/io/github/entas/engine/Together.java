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

  /** What its programs do in a year. */
  private final Responses responses;

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
    this.responses = new Responses(most);
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
      if (responses.programs >= 2 || interactions != 0) {
        responses.fillUp();
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
    responses.clear();
    for (int i = 0; i < programs; i++) {
      double uplift = uplifts[i][t];
      double paid = money[i][t];
      if (uplift != 0 || paid != 0) {
        responses.add(uplift, lanes[places[i]].responders(uplift), paid * perMoney);
      }
    }
  }

  private void add(double interactions) {
    if (interactions != 0 || responses.toOthers != 0) {
      alone(responses);
      certain += interactions;
      all(responses);
    } else if (responses.programs == 2) {
      two(responses);
    } else {
      merged(responses);
    }
  }

  /** Both programs less each of them: what most households in several programs come to. */
  private void two(Responses r) {
    double both = r.share[0] * r.share[1];
    put(r.own[0] + r.own[1], r.transfer[0] + r.transfer[1], both);
    put(r.own[0], r.transfer[0], -both);
    put(r.own[1], r.transfer[1], -both);
    put(0, 0, both);
  }

  /** All subsets of responders, those with one or none together with what they are alone. */
  private void merged(Responses r) {
    r.find();
    r.probability[0] += r.programs - 1;
    for (int i = 0; i < r.programs; i++) {
      r.probability[0] -= 1 - r.share[i];
      r.probability[1 << i] -= r.share[i];
    }
    for (int subset = 0; subset < r.subsets(); subset++) {
      put(r.uplifts[subset], r.transfers[subset], r.probability[subset]);
    }
  }

  /** Less what each program does alone: q responds, the rest has at most the transfer. */
  private void alone(Responses r) {
    double none = r.programs - 1;
    for (int i = 0; i < r.programs; i++) {
      put(r.own[i], r.transfer[i], -r.share[i]);
      if (r.transfer[i] == 0) {
        none -= 1 - r.share[i];
      } else {
        put(0, r.transfer[i], r.share[i] - 1);
      }
    }
    put(0, 0, none);
  }

  /** All subsets of responders; every program pays its transfer. */
  private void all(Responses r) {
    r.find();
    double paid = r.transfers[r.subsets() - 1];
    for (int subset = 0; subset < r.subsets(); subset++) {
      put(r.uplifts[subset], paid, r.probability[subset]);
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
