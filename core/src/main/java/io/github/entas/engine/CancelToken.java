package io.github.entas.engine;

/**
 * Stops a simulation from outside; safe to use from any thread.
 *
 * @since 0.1.0
 */
public final class CancelToken {

  private volatile boolean canceled;

  /** A token that has not been used. */
  public CancelToken() {}

  /** Asks the simulation to stop after the draws in hand. */
  public void cancel() {
    canceled = true;
  }

  /** Whether somebody asked to stop. */
  public boolean isCanceled() {
    return canceled;
  }
}
