package io.github.entas.runner;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that may have more columns than fit: these are parted into blocks of like size, one below
 * the other, each with all rows.
 */
final class WideTable {

  private final int width;
  private final List<String> headings;
  private final List<String> labels = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * No rows yet.
   *
   * @param width columns of text that a block may take; more only where a single column needs them
   * @param headings one a column, that over the labels left out
   */
  WideTable(int width, List<String> headings) {
    this.width = width;
    this.headings = headings;
  }

  /** Adds a row: its label, then as many cells as there are headings. */
  void row(String label, List<String> cells) {
    labels.add(DisplayText.clean(label));
    rows.add(cells);
  }

  /** The blocks, an empty line before each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int columns = headings.size();
    int blocks = blocks(columns);
    int from = 0;
    for (int left = blocks; left > 0; left--) {
      int to = from + (columns - from + left - 1) / left;
      lines.add("");
      lines.addAll(block(from, to));
      from = to;
    }
    return lines;
  }

  private int blocks(int columns) {
    int label = labels.stream().mapToInt(DisplayText::width).max().orElse(0);
    int cell = headings.stream().mapToInt(DisplayText::width).max().orElse(0);
    for (List<String> row : rows) {
      cell = Math.max(cell, row.stream().mapToInt(DisplayText::width).max().orElse(0));
    }
    int room = width - Math.min(label, TextTable.LABEL_WIDTH);
    int most = Math.max(1, room / (cell + TextTable.GAP));
    return (columns + most - 1) / most;
  }

  private List<String> block(int from, int to) {
    List<String> heading = new ArrayList<>(List.of(""));
    heading.addAll(headings.subList(from, to));
    TextTable table = TextTable.headed(List.of(heading));
    for (int r = 0; r < rows.size(); r++) {
      table.row(labels.get(r), rows.get(r).subList(from, to));
    }
    return table.lines();
  }
}
