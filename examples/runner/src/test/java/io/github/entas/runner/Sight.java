package io.github.entas.runner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code look.mjs} saw of a page.
 *
 * @param lang the page's language
 * @param title its title
 * @param policy its content security policy
 * @param text what can be read
 * @param sections in the order of the page
 * @param headings in the order of the page
 * @param brokenLinks links into the page that lead nowhere
 * @param keyboard a walk with Tab
 * @param hovers the pointer over marks
 * @param steps the arrow keys inside figures
 * @param taps a finger on a small screen on one mark a section
 * @param toggles strategies off and on
 * @param sliders years moved
 * @param injected whether markup in a name was taken for markup
 * @param violations of the policy
 * @param heard errors, requests and dialogs
 * @param lostWithoutScripts lines that a reader without scripts does not have
 * @param overflow what is wider than its screen or paper
 * @param folded parts that a screen folds away, around printing
 * @param unprinted lines that are folded on paper too, without scripts
 * @param pages of A4
 * @param axe what axe-core finds, everything unfolded
 * @param openingMillis from the start of loading to the second frame painted
 */
record Sight(
    String lang,
    String title,
    String policy,
    String text,
    List<Section> sections,
    List<Heading> headings,
    List<String> brokenLinks,
    Keyboard keyboard,
    Hovers hovers,
    List<Step> steps,
    List<Mark> taps,
    List<Toggle> toggles,
    List<Slider> sliders,
    boolean injected,
    List<String> violations,
    Heard heard,
    List<String> lostWithoutScripts,
    Overflow overflow,
    Folded folded,
    List<String> unprinted,
    int pages,
    List<Violation> axe,
    int openingMillis) {

  /** A section: its heading, characters beyond it, charts, tables, marks with a tip. */
  record Section(String id, String heading, int beyondHeading, int charts, int tables, int marks) {}

  record Heading(int level, String text) {}

  /** Stops of Tab; what could have the focus and never had; what had and did not show it. */
  record Keyboard(int stops, List<String> unreached, List<String> unmarked) {}

  /** Marks that the pointer met; what the tip says once the pointer has left. */
  record Hovers(List<Mark> marks, @Nullable String left) {}

  /** What a mark says, what the tip shows over it, whether the tip is inside the window. */
  record Mark(String section, String says, @Nullable String shown, boolean inView) {}

  /** A strategy at first, after a key, after a click. */
  record Toggle(String strategy, List<Series> states) {}

  /** Whether a strategy is on, and how many of its series can be seen. */
  record Series(boolean on, int visible) {}

  /** A slider of years, moved while a strategy is off. */
  record Slider(
      String of,
      boolean valueMoves,
      boolean pageFollows,
      boolean titleFollows,
      boolean offStaysOff) {}

  /** What marks of a figure say, and what the tip shows when keys step to them and away. */
  record Step(String section, List<@Nullable String> says, List<@Nullable String> shown) {}

  /** How many parts are folded. */
  record Folded(int before, int printing, int after) {}

  record Heard(
      List<String> console, List<String> errors, List<String> requests, List<String> dialogs) {}

  /** Of a 360 pixels wide screen, of A4. */
  record Overflow(List<String> narrow, List<String> print) {}

  /** A violation: on which screen, axe's rule, impact and help, and elements. */
  record Violation(String where, String id, String impact, String help, List<String> targets) {}
}
