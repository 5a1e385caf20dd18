package io.github.entas.runner;

import io.github.entas.engine.CancelToken;
import io.github.entas.search.MixSearch;
import java.util.function.Function;

/** A search with its progress on standard error. */
final class SearchRun {

  private SearchRun() {}

  /** What a question to a search gives. */
  static <T> T of(
      MixSearch search,
      int threads,
      CancelToken token,
      Messages messages,
      ScreenWords words,
      Function<MixSearch, T> question) {
    try (ProgressDisplay progress = messages.progress(words)) {
      return question.apply(
          search
              .threads(threads)
              .cancelToken(token)
              .progress((stage, done, total) -> progress.done(done, total)));
    }
  }
}
