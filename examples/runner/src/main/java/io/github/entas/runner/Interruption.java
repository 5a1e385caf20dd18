package io.github.entas.runner;

import io.github.entas.engine.CancelToken;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the command end in order when the process is asked to stop (Ctrl-C).
 *
 * <p>The virtual machine answers the signal by running its shutdown hooks, and halts when they are
 * done. This hook cancels the run and waits until the command has ended, so that it can say so and
 * no file is cut in the middle. It does not wait for ever.
 */
final class Interruption implements AutoCloseable {

  /** Far longer than the draws in hand and the files take. */
  private static final long PATIENCE_SECONDS = 20;

  private final CancelToken token = new CancelToken();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopAndWait, "entas-interruption");

  private Interruption() {}

  /** Watches the process until closed. */
  static Interruption watched() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Used when the process is asked to stop. */
  CancelToken token() {
    return token;
  }

  /** What the process does before it halts: whether the command has ended by then. */
  boolean stopAndWait() {
    token.cancel();
    try {
      return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Says that the command has ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is being stopped: the hook is at work, and has just been told.
      return;
    }
  }
}
