package io.github.entas.io;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a file is not what it must be, a scenario, a survey or grouped data; lists everything
 * that is wrong with it.
 *
 * @since 0.1.0
 */
public final class ScenarioException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** More lines than this help nobody; all problems are in {@link #problems()}. */
  private static final int MOST_IN_MESSAGE = 1000;

  private final transient List<Problem> problems;

  /**
   * Creates the exception for the problems of a file.
   *
   * @param source what the file is called
   * @param problems at least one, by their places; copied
   */
  public ScenarioException(String source, List<Problem> problems) {
    super(message(source, problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem of the file, by line and column; unmodifiable. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String source, List<Problem> problems) {
    String listed =
        problems.stream()
            .limit(MOST_IN_MESSAGE)
            .map(problem -> problem.text(source))
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_IN_MESSAGE;
    return more > 0 ? listed + "\n… and " + more + " more" : listed;
  }
}
