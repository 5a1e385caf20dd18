package io.github.entas.engine;

import java.util.stream.IntStream;

/**
 * The lists of a proxy-means test for one block of households.
 *
 * <p>A score is linear in the noise, so a household above the highest cutoff both with the most
 * noise and with none is above it in between; under a lever only the others are looked at.
 */
final class ProxyRegistry implements Registry {

  private final ProxyScores scores;
  private final int[] epochOf;
  private final HouseholdList[] listed;
  private final HouseholdList[][] parts;
  private final Candidates[] possible;

  /** Households side by side with what their scores are made of, so that scoring reads in order. */
  @SuppressWarnings("ArrayRecordComponent") // private, never compared
  private record Candidates(int[] ids, double[] welfare, double[] noise) {

    /** The households of the block in question that satisfy the condition. */
    static Candidates of(int[] places, int[] ids, double[] welfare, double[] noise) {
      return new Candidates(
          IntStream.of(places).map(i -> ids[i]).toArray(),
          IntStream.of(places).mapToDouble(i -> welfare[i]).toArray(),
          IntStream.of(places).mapToDouble(i -> noise[i]).toArray());
    }
  }

  private ProxyRegistry(ProxyScores scores, int[] epochOf) {
    this.scores = scores;
    this.epochOf = epochOf;
    this.listed = new HouseholdList[scores.epochs()];
    this.parts = new HouseholdList[scores.epochs()][];
    this.possible = new Candidates[scores.epochs()];
  }

  static ProxyRegistry of(Model model, int p, ProxyScores scores, int block) {
    ProxyRegistry registry = new ProxyRegistry(scores, model.program(p).epochs());
    boolean moves = !model.program(p).accuracy().isEmpty();
    for (int e = 0; e < registry.listed.length; e++) {
      registry.list(e, block, moves);
      registry.parts[e] = registry.listed[e].parts(model.blocks());
    }
    return registry;
  }

  private void list(int epoch, int block, boolean moves) {
    int[] ids = scores.ids(block);
    double[] welfare = scores.welfare(block, epoch);
    double[] noise = scores.noise(block);
    double accuracy = scores.test().accuracy();
    double most = scores.noiseSd(epoch, accuracy);
    double bound = scores.highestCutoff(epoch);
    int[] places =
        IntStream.range(0, ids.length)
            .filter(i -> Math.min(welfare[i], welfare[i] + most * noise[i]) <= bound)
            .toArray();
    Candidates candidates = Candidates.of(places, ids, welfare, noise);
    HouseholdList kept = new HouseholdList(places.length);
    keep(candidates, most, scores.cutoff(epoch, accuracy), kept);
    listed[epoch] = kept.trimmed();
    possible[epoch] = moves ? candidates : Candidates.of(new int[0], ids, welfare, noise);
  }

  private static void keep(Candidates among, double noiseSd, double cutoff, HouseholdList kept) {
    int size = 0;
    int[] ids = kept.ids;
    for (int i = 0; i < among.ids.length; i++) {
      ids[size] = among.ids[i];
      size += among.welfare[i] + noiseSd * among.noise[i] <= cutoff ? 1 : 0;
    }
    kept.size = size;
  }

  @Override
  public HouseholdList listed(int epoch) {
    return listed[epoch];
  }

  @Override
  public HouseholdList listed(int epoch, int part) {
    return parts[epoch][part];
  }

  @Override
  public HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace) {
    int epoch = epochOf[t];
    if (accuracyGain == 0) {
      return listed[epoch];
    }
    double accuracy = scores.test().accuracy() + (1 - scores.test().accuracy()) * accuracyGain;
    HouseholdList eligible = workspace.eligible();
    keep(
        possible[epoch], scores.noiseSd(epoch, accuracy), scores.cutoff(epoch, accuracy), eligible);
    return eligible;
  }
}
