package io.github.entas.io;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import tools.jackson.core.io.NumberOutput;

/**
 * Writes an outcome as a tidy table: one line a strategy, year and draw.
 *
 * <p>Columns: strategy (id), year (calendar), draw (from 0), headcount, povertyGap, severity
 * (fractions), spending (all money, partners' included). UTF-8, lines end with a newline; ids are
 * quoted where RFC 4180 asks for it; numbers are the shortest that read back to the same double.
 *
 * @since 0.1.0
 */
public final class OutcomeCsv {

  private static final String HEADER =
      "strategy,year,draw,headcount,povertyGap,severity,spending\n";

  private OutcomeCsv() {}

  /**
   * Writes the table to a file, which is there whole or not at all.
   *
   * @param outcome what came out of a simulation
   * @param file replaced if there
   */
  public static void write(Outcome outcome, Path file) throws IOException {
    AtomicFile.write(file, out -> write(outcome, out));
  }

  /** Writes the table, line by line; leaves the writer open. */
  public static void write(Outcome outcome, Writer out) throws IOException {
    Scenario scenario = outcome.scenario();
    out.write(HEADER);
    for (int strategy = 0; strategy < scenario.strategies().size(); strategy++) {
      String id = field(scenario.strategies().get(strategy).id());
      for (int t = 0; t <= scenario.horizonYears(); t++) {
        String begin = id + ',' + (scenario.baseYear() + t) + ',';
        writeYear(outcome, strategy, t, begin, out);
      }
    }
  }

  private static void writeYear(Outcome outcome, int strategy, int t, String begin, Writer out)
      throws IOException {
    double[] headcount = outcome.measure(Measure.HEADCOUNT, strategy, t);
    double[] gap = outcome.measure(Measure.POVERTY_GAP, strategy, t);
    double[] severity = outcome.measure(Measure.SEVERITY, strategy, t);
    double[] spending = outcome.spending(strategy, t);
    for (int draw = 0; draw < headcount.length; draw++) {
      out.write(begin);
      out.write(Integer.toString(draw));
      writeNumber(headcount[draw], out);
      writeNumber(gap[draw], out);
      writeNumber(severity[draw], out);
      writeNumber(spending[draw], out);
      out.write('\n');
    }
  }

  /** Not {@link Double#toString}: its digits differ between Java releases. */
  private static void writeNumber(double value, Writer out) throws IOException {
    out.write(',');
    out.write(NumberOutput.toString(value, true));
  }

  /** A text as a field: quoted, inner quotes doubled, where it holds a separator. */
  static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
