package io.github.entas.engine;

/**
 * A simulation that could not be finished: too large, canceled, or broken in a draw that the
 * message names, so that the case can be replayed.
 *
 * @since 0.1.0
 */
public final class SimulationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a simulation was not finished. */
  public enum Reason {
    /** It would exceed the limit set. */
    TOO_LARGE,
    /** It was canceled or interrupted. */
    CANCELED,
    /** Something that must hold did not. */
    BROKEN
  }

  private final Reason reason;

  SimulationException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  SimulationException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why it was not finished. */
  public Reason reason() {
    return reason;
  }
}
