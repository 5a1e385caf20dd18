package io.github.entas.runner;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in aligned columns: labels on the left, wrapped where they are long, and everything
 * else on the right.
 */
final class TextTable {

  /** The widest label before it is wrapped. */
  static final int LABEL_WIDTH = 28;

  /** Columns between columns. */
  static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();
  private final int headings;

  private TextTable(List<List<String>> headings) {
    rows.addAll(headings);
    this.headings = headings.size();
  }

  /** A table with lines of headings, the cell over the labels included. */
  static TextTable headed(List<List<String>> headings) {
    return new TextTable(headings);
  }

  /** Adds a row: its label, then as many cells as the headings have. */
  void row(String label, List<String> cells) {
    List<String> labels = DisplayText.wrap(label, LABEL_WIDTH);
    for (int line = 0; line < labels.size(); line++) {
      List<String> row = new ArrayList<>();
      row.add(labels.get(line));
      for (String cell : cells) {
        row.add(line == 0 ? cell : "");
      }
      rows.add(row);
    }
  }

  /** The table, a rule below its headings. */
  List<String> lines() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], DisplayText.width(row.get(c)));
      }
    }
    int total = (columns - 1) * GAP;
    for (int width : widths) {
      total += width;
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths));
    }
    lines.add(headings, "─".repeat(total));
    return lines;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(DisplayText.left(row.get(0), widths[0]));
    for (int c = 1; c < widths.length; c++) {
      line.append(" ".repeat(GAP)).append(DisplayText.right(row.get(c), widths[c]));
    }
    return line.toString().stripTrailing();
  }
}
