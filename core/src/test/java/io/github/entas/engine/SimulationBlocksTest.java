package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Blocks that are run one by one, in any order and anywhere. */
class SimulationBlocksTest {

  // 4096 households are four blocks, 1024 draws are two blocks of 32 positions a randomization.
  private static final Scenario SCENARIO = ScenarioGenerator.scenario(1, 1024, 4096);

  private static final Outcome WHOLE = Simulation.of(SCENARIO).threads(2).run();

  private static List<BlockResult> results() {
    Simulation simulation = Simulation.of(SCENARIO);
    return new ArrayList<>(simulation.blocks().stream().map(simulation::run).toList());
  }

  @Test
  void theBlocksAreAllDrawsOnceAndThoseOfARandomizationTogether() {
    List<DrawBlock> blocks = Simulation.of(SCENARIO).blocks();
    assertThat(blocks).hasSize(32);
    assertThat(blocks.subList(0, 3))
        .containsExactly(
            new DrawBlock(0, 0, 32), new DrawBlock(0, 32, 64), new DrawBlock(1, 0, 32));
  }

  @Test
  void resultsInAnyOrderGiveTheBitsOfTheWholeRun() {
    List<BlockResult> results = results();
    Collections.shuffle(results, new Random(7));
    Outcome outcome = Simulation.of(SCENARIO).outcome(results);
    SameOutcome.check(WHOLE, outcome, 0);
    assertThat(outcome.diagnostics()).isEqualTo(WHOLE.diagnostics());
  }

  @Test
  void blocksAndResultsSurviveTheWayToAnotherMachine() throws Exception {
    List<BlockResult> results = new ArrayList<>();
    for (DrawBlock block : Simulation.of(SCENARIO).blocks()) {
      results.add(sent(Simulation.of(SCENARIO).run(sent(block))));
    }
    SameOutcome.check(WHOLE, Simulation.of(SCENARIO).outcome(results), 0);
  }

  @SuppressWarnings("BanSerializableRead") // what has just been written
  private static <T> T sent(T object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    byte[] received = bytes.toByteArray();
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(received))) {
      @SuppressWarnings("unchecked")
      T copy = (T) in.readObject();
      return copy;
    }
  }

  @Test
  void aResultThatComesTwiceIsRefused() {
    List<BlockResult> results = results();
    results.add(results.get(3));
    assertThatThrownBy(() -> Simulation.of(SCENARIO).outcome(results))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a draw must come once: DrawBlock[randomization=1, from=32, to=64]");
  }

  @Test
  void drawsWithoutAResultAreNamed() {
    List<BlockResult> results = results();
    results.remove(2);
    assertThatThrownBy(() -> Simulation.of(SCENARIO).outcome(results))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "all draws must have a result: DrawBlock[randomization=1, from=0, to=32] has none");
  }

  @Test
  void aResultOfAnotherScenarioIsRefused() {
    Simulation other = Simulation.of(ScenarioGenerator.scenario(2, 1024, 4096));
    BlockResult foreign = other.run(other.blocks().get(0));
    assertThatThrownBy(() -> Simulation.of(SCENARIO).outcome(List.of(foreign)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a block's result must be of this scenario: that of"
                + " DrawBlock[randomization=0, from=0, to=32] is not");
  }

  @Test
  void aBlockBeyondTheDrawsIsRefused() {
    DrawBlock beyond = new DrawBlock(15, 32, 65);
    assertThatThrownBy(() -> Simulation.of(SCENARIO).run(beyond))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a block must end by position 64: DrawBlock[randomization=15, from=32, to=65]");
    assertThatThrownBy(() -> new DrawBlock(16, 3, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("randomization must be from 0 to 15: 16")
        .hasMessageContaining("to must be more than from: 3");
  }

  @Test
  void withoutCohortsEverythingElseIsTheSame() {
    Outcome outcome = Simulation.of(SCENARIO).threads(2).cohorts(false).run();
    assertThat(WHOLE.keepsCohorts()).isTrue();
    assertThat(outcome.keepsCohorts()).isFalse();
    assertThat(outcome.measure(Measure.SEVERITY, 1, 2))
        .containsExactly(WHOLE.measure(Measure.SEVERITY, 1, 2));
    assertThat(outcome.publishedHeadcount(1, 2)).containsExactly(WHOLE.publishedHeadcount(1, 2));
    assertThat(outcome.spending(1, 2)).containsExactly(WHOLE.spending(1, 2));
    assertThatThrownBy(() -> outcome.cohortHeadcount(0, 1, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "headcounts by cohort must have been kept: they were not\n"
                + "Maybe leave out cohorts(false).");
  }
}
