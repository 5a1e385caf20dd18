package io.github.entas.search;

/**
 * Hears how far a search is.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface SearchListener {

  /** Hears nothing. */
  SearchListener NONE = (stage, done, total) -> {};

  /** What a search does, in this order. */
  enum Stage {
    /** All candidates on the draws of the search. */
    CANDIDATES,
    /** The leaders on draws of their own. */
    SELECTION,
    /** The winner, the other leaders and the frontier on fresh draws. */
    FRESH
  }

  /**
   * Called after each piece of work, never by two threads at once.
   *
   * @param stage what is being done
   * @param done draws × mixes finished of the batch in hand
   * @param total draws × mixes of the batch in hand; a heuristic has many batches
   */
  void done(Stage stage, long done, long total);
}
