package io.github.entas.runner;

import io.github.entas.engine.CancelToken;
import io.github.entas.search.MixSearch;
import io.github.entas.search.SearchListener;
import java.util.function.Function;

/** A search with its progress on standard error. */
final class SearchRun {

  /** Steps of the bar. */
  private static final int STEPS = 1000;

  private SearchRun() {}

  /** What a question to a search gives. */
  static <T> T of(
      MixSearch search,
      int threads,
      CancelToken token,
      Messages messages,
      Function<MixSearch, T> question) {
    try (ProgressDisplay progress = messages.progress(STEPS)) {
      return question.apply(
          search.threads(threads).cancelToken(token).progress(listener(progress)));
    }
  }

  private static SearchListener listener(ProgressDisplay progress) {
    return (stage, done, total) -> progress.drawsDone((int) (STEPS * done / total), STEPS);
  }
}
