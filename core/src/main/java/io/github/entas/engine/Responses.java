package io.github.entas.engine;

/**
 * The programs that do something to a household in a year, and everybody who may respond: all
 * subsets of them. The property of one thread.
 *
 * <p>A subset is the number whose bit i tells whether program i responds.
 */
final class Responses {

  /** Own uplift of a program's responders, log points. */
  final double[] own;

  /** Share of them. */
  final double[] share;

  /** Transfer, in units of the line, to all of the program. */
  final double[] transfer;

  /** How many programs do something. */
  int programs;

  /** Transfers to those who do not respond; 0: nobody else gains anything. */
  double toOthers;

  /** By subset. */
  double[] probability = new double[4];

  /** Own uplifts together, by subset. */
  double[] uplifts = new double[4];

  /** Transfers together, by subset. */
  double[] transfers = new double[4];

  Responses(int most) {
    int room = Math.max(2, most);
    this.own = new double[room];
    this.share = new double[room];
    this.transfer = new double[room];
  }

  void clear() {
    programs = 0;
    toOthers = 0;
  }

  void add(double uplift, double responders, double paid) {
    own[programs] = uplift;
    share[programs] = responders;
    transfer[programs] = paid;
    toOthers += (1 - responders) * paid;
    programs++;
  }

  /** Fills up to two programs, with some that change nothing. */
  void fillUp() {
    while (programs < 2) {
      add(0, 1, 0);
    }
  }

  /** Number of subsets. */
  int subsets() {
    return 1 << programs;
  }

  /** Finds how probable every subset of two programs or more is, its uplifts and transfers. */
  void find() {
    makeRoom();
    findOfTwo();
    for (int i = 2; i < programs; i++) {
      int more = 1 << i;
      for (int subset = 0; subset < more; subset++) {
        probability[more + subset] = probability[subset] * share[i];
        probability[subset] *= 1 - share[i];
        uplifts[more + subset] = uplifts[subset] + own[i];
        transfers[more + subset] = transfers[subset] + transfer[i];
      }
    }
  }

  /** Without loops: most households in several programs are in two. */
  private void findOfTwo() {
    double first = share[0];
    double second = share[1];
    probability[0] = (1 - first) * (1 - second);
    probability[1] = first * (1 - second);
    probability[2] = (1 - first) * second;
    probability[3] = first * second;
    uplifts[1] = own[0];
    uplifts[2] = own[1];
    uplifts[3] = own[0] + own[1];
    transfers[1] = transfer[0];
    transfers[2] = transfer[1];
    transfers[3] = transfer[0] + transfer[1];
  }

  private void makeRoom() {
    if (probability.length < subsets()) {
      probability = new double[subsets()];
      uplifts = new double[subsets()];
      transfers = new double[subsets()];
    }
  }
}
