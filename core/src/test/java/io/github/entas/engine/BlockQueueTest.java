package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BlockQueueTest {

  private final Model model = new Model(ScenarioGenerator.scenario(1, 1024, 64));
  private final RunPlan plan = RunPlan.asked(model, true, false);
  private final OutcomeFold fold = plan.fold();
  private final List<Integer> heard = new ArrayList<>();
  private final BlockQueue queue =
      new BlockQueue(
          plan.blocks(1), fold, model.scenario().simulation(), 2, (done, total) -> heard.add(done));

  private BlockResult next() {
    return Objects.requireNonNull(queue.next());
  }

  @Test
  void aResultWaitsForItsTurn() {
    BlockResult first = next();
    BlockResult second = next();
    assertThat(first.block()).isEqualTo(new DrawBlock(0, 0, 32));
    assertThat(second.block()).isEqualTo(new DrawBlock(0, 32, 64));
    queue.done(second);
    assertThat(fold.drawsDone()).isZero();
    queue.done(first);
    assertThat(heard).containsExactly(32, 64);
    assertThat(queue.isEmpty()).isFalse();
  }

  @Test
  void resultsAreUsedAgainAndEmpty() {
    BlockResult first = next();
    first.measures(0, 0, 0, 0.3, 0.2, 0.1);
    first.countCut(0);
    first.countMoved(0);
    queue.done(first);
    BlockResult next = next();
    assertThat(next).isSameAs(first);
    assertThat(next.block()).isEqualTo(new DrawBlock(0, 32, 64));
    assertThat(next.values()).containsOnly(0);
    assertThat(next.cut()).containsOnly(0);
    assertThat(next.moved()).containsOnly(0);
  }

  /** With more results than two the worker would end at once, with a block. */
  @Test
  @Timeout(60)
  void whoFindsNoResultFreeWaits() throws Exception {
    BlockResult first = next();
    BlockResult second = next();
    queue.done(second);
    FutureTask<BlockResult> third = new FutureTask<>(this::next);
    Thread worker = new Thread(third);
    worker.start();
    while (worker.getState() != Thread.State.WAITING && worker.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(worker.isAlive()).isTrue();
    queue.done(first);
    assertThat(third.get().block()).isEqualTo(new DrawBlock(1, 0, 32));
  }

  @Test
  void nothingIsDealtOnceStopped() {
    queue.stop();
    assertThat(queue.next()).isNull();
  }

  @Test
  void blocksOfVeryManyStrategiesAreSmall() {
    assertThat(DrawBlock.positions(new RowShape(64, 7, 4, 384))).isEqualTo(16);
    assertThat(DrawBlock.positions(new RowShape(10_626, 7, 0, 100))).isEqualTo(2);
    assertThat(DrawBlock.positions(new RowShape(100_000, 21, 3, 0))).isEqualTo(1);
  }
}
