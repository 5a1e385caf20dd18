package io.github.entas.runner;

import io.github.entas.engine.ProgressListener;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on the terminal that shows how far a run is, how fast and how long it will take, gone when
 * it is done; elsewhere nothing.
 */
final class ProgressDisplay implements ProgressListener, AutoCloseable {

  /** Fits every terminal, so that the bar can be drawn over. */
  private static final int WIDTH = 79;

  private static final int UPDATE_MILLISECONDS = 200;

  private final PrintWriter err;
  private final @Nullable ProgressBar bar;

  private ProgressDisplay(PrintWriter err, @Nullable ProgressBar bar) {
    this.err = err;
    this.bar = bar;
  }

  /** A bar if standard error is a terminal. */
  static ProgressDisplay on(PrintWriter err, ScreenWords words) {
    return Terminal.isStandardError() ? shown(err, words) : none(err);
  }

  /** No bar. */
  static ProgressDisplay none(PrintWriter err) {
    return new ProgressDisplay(err, null);
  }

  /** A bar, whatever standard error is. */
  static ProgressDisplay shown(PrintWriter err, ScreenWords words) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(words.text("progress.draws"))
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
            .setConsumer(new DelegatingProgressBarConsumer(text -> draw(err, text), WIDTH))
            .build();
    return new ProgressDisplay(err, bar);
  }

  private static void draw(PrintWriter err, String text) {
    err.print('\r' + text);
    err.flush();
  }

  @Override
  public void drawsDone(int done, int total) {
    done(done, total);
  }

  /** Shows how far it is; after the last of a batch, the next has a rate and an end of its own. */
  void done(long done, long total) {
    if (bar != null) {
      if (done < bar.getCurrent()) {
        bar.reset();
      }
      bar.maxHint(total).stepTo(done);
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      draw(err, " ".repeat(WIDTH) + '\r');
    }
  }
}
