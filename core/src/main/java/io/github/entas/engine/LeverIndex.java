package io.github.entas.engine;

import io.github.entas.program.Enabler;
import io.github.entas.program.Lever;
import java.util.ArrayList;
import java.util.List;

/** The levers of all enablers, numbered in the order of the file. */
final class LeverIndex {

  /**
   * A lever at its place.
   *
   * @param number position in the order of the file
   * @param enabler position of its enabler
   * @param lever what it does
   */
  record Placed(int number, int enabler, Lever lever) {}

  private final List<Placed> levers = new ArrayList<>();

  LeverIndex(List<Enabler> enablers) {
    for (int e = 0; e < enablers.size(); e++) {
      for (Lever lever : enablers.get(e).levers()) {
        levers.add(new Placed(levers.size(), e, lever));
      }
    }
  }

  List<Placed> all() {
    return levers;
  }

  /** The levers of a kind that work on a program, in the order of the file. */
  <L extends Lever> List<Placed> on(String program, Class<L> kind) {
    return levers.stream()
        .filter(placed -> kind.isInstance(placed.lever()))
        .filter(placed -> placed.lever().programs().contains(program))
        .toList();
  }

  /** Numbers of all levers that work on a program. */
  int[] numbersOn(String program) {
    return levers.stream()
        .filter(placed -> placed.lever().programs().contains(program))
        .mapToInt(Placed::number)
        .toArray();
  }
}
