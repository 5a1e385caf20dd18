package io.github.entas.engine;

/**
 * Hears how far a simulation is.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = (done, total) -> {};

  /**
   * Called after each piece of work, never by two threads at once, with a growing {@code done}.
   *
   * @param done draws finished
   * @param total draws of the simulation
   */
  void drawsDone(int done, int total);
}
