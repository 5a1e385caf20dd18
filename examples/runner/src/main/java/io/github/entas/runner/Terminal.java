package io.github.entas.runner;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Whether somebody looks on, and how wide. */
final class Terminal {

  /** Wider lines are hard to follow. */
  private static final int WIDEST = 200;

  private Terminal() {}

  /** Whether standard output is a terminal; false where that cannot be told. */
  static boolean isStandardOutput() {
    return is("1");
  }

  /**
   * Whether standard error is a terminal; false where that cannot be told.
   *
   * <p>Java tells this of no single stream, and {@code System.console()} means different things
   * from release to release; so the tool of the system is asked that every POSIX system has.
   */
  static boolean isStandardError() {
    return is("2");
  }

  /**
   * Columns of the terminal that standard output is, at least 80; 80 where it is none or that
   * cannot be told.
   *
   * @param columns what the environment says of them, {@code COLUMNS}; null for nothing
   */
  static int columns(@Nullable String columns) {
    if (!isStandardOutput()) {
      return PlannerTable.WIDTH;
    }
    return width(columns == null ? size() : columns);
  }

  /**
   * Whether help may be in colors: not on a terminal that knows none, elsewhere where somebody
   * looks on.
   *
   * @param term what the environment says of the terminal, {@code TERM}; null for nothing
   */
  static Ansi ansi(@Nullable String term) {
    return "dumb".equals(term) ? Ansi.OFF : Ansi.AUTO;
  }

  /** The last number of a text within bounds: of {@code "24 132"} 132. */
  static int width(String text) {
    String last = text.strip().replaceFirst("^.*\\s", "");
    int given = last.matches("[0-9]{1,4}") ? Integer.parseInt(last) : 0;
    return Math.max(PlannerTable.WIDTH, Math.min(given, WIDEST));
  }

  /** Rows and columns of the terminal, as the tool of the system tells them. */
  private static String size() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean is(String descriptor) {
    try {
      return new ProcessBuilder("test", "-t", descriptor).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
