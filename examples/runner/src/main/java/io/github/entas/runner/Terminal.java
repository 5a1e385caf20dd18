package io.github.entas.runner;

import java.io.IOException;

/** Whether somebody looks on. */
final class Terminal {

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
