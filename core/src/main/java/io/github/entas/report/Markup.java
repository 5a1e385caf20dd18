package io.github.entas.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML and SVG, whatever the texts hold: every text and every value of an attribute is made
 * {@linkplain SafeText harmless} and escaped, elements close in the order they were opened, ids
 * stand once, and there are no attributes that run a script. What is written is well-formed XML and
 * reads the same as HTML.
 *
 * <pre>{@code
 * new Markup().open("p", "class", "note").text("Rp < 20").element("b", "!").close().written();
 * }</pre>
 */
final class Markup {

  private static final Pattern ELEMENT = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?!on)[a-zA-Z][a-zA-Z0-9:-]*");
  private static final Pattern LINK =
      Pattern.compile("(?:#|https?://|data:image/).*", Pattern.DOTALL);

  /** Those that HTML never closes. */
  private static final Set<String> VOID =
      Set.of("br", "col", "hr", "img", "input", "link", "meta", "wbr");

  /** Those of SVG that may close themselves inside HTML too. */
  private static final Set<String> SHAPES =
      Set.of("rect", "line", "circle", "ellipse", "polyline", "polygon", "path", "use", "stop");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String tag, String... attributes) {
    require(!VOID.contains(tag), "an element that is opened must have an end tag", tag);
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    if (open.isEmpty()) {
      throw new IllegalStateException("an element must be open to be closed: none is");
    }
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element without content: a void one of HTML or a shape of SVG. */
  Markup leaf(String tag, String... attributes) {
    require(
        VOID.contains(tag) || SHAPES.contains(tag), "a leaf must be a void element or shape", tag);
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** Writes a text, escaped. */
  Markup text(String text) {
    SafeText.write(text, out);
    return this;
  }

  /** Writes an element that holds a text and nothing else. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Writes what another one holds, whose elements must all be closed. */
  Markup append(Markup other) {
    other.ids.forEach(this::claim);
    out.append(other.written());
    return this;
  }

  /** Writes a stylesheet or script of this package as it stands. */
  Markup raw(TrustedText trusted) {
    out.append(trusted.text());
    return this;
  }

  /**
   * What was written.
   *
   * @throws IllegalStateException if an element is still open
   */
  String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("every element must be closed: " + open.peek() + " is open");
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    require(ELEMENT.matcher(tag).matches(), "an element must have a plain name", tag);
    require(attributes.length % 2 == 0, "attributes must be names and values in turn", tag);
    out.append('<').append(tag);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < attributes.length; i += 2) {
      require(names.add(attributes[i]), "an attribute must stand once", attributes[i]);
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) {
    require(
        ATTRIBUTE.matcher(name).matches(), "an attribute must have a plain name, not on…", name);
    if (name.equals("href") || name.equals("src")) {
      require(
          LINK.matcher(value).matches(), name + " must begin with #, http or data:image", value);
    }
    if (name.equals("id")) {
      claim(value);
    }
    out.append(' ').append(name).append("=\"");
    SafeText.writeAttribute(value, out);
    out.append('"');
  }

  private void claim(String id) {
    require(ids.add(id), "an id must stand once in a page", id);
  }

  private static void require(boolean holds, String what, String came) {
    if (!holds) {
      throw new IllegalArgumentException(what + ": " + came);
    }
  }
}
