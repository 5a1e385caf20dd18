package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

class MarkupProperties {

  /** Any sequence of UTF-16 units, lone surrogates among them, dense in what does harm. */
  @Provide
  Arbitrary<String> anything() {
    Arbitrary<Character> harmful =
        Arbitraries.of(
            '<', '>', '&', '"', '\'', '\r', '\n', '\t', '\u0000', '\u001B', '\u0085', '\u202E',
            '\u2066', '\uD83D', '\uDE00', '\uFFFE', ']', '-', ' ');
    Arbitrary<Character> any =
        Arbitraries.integers().between(0, Character.MAX_VALUE).map(unit -> (char) (int) unit);
    return Arbitraries.oneOf(harmful, any).list().ofMaxSize(40).map(MarkupProperties::join);
  }

  @Property(seed = "71", tries = 1000)
  void everyTextIsReadAsItWasMeant(@ForAll("anything") String text) {
    String written =
        new Markup().open("a").element("p", text, "title", text).text("]]").close().written();
    Element paragraph = Svg.parse(written).all("p").get(0);

    assertThat(paragraph.getTextContent()).isEqualTo(SafeText.neutral(text));
    assertThat(paragraph.getAttribute("title")).isEqualTo(SafeText.neutral(text));
  }

  @Property(seed = "72", tries = 1000)
  void neutralTextIsNeutralAndHoldsNothingThatTurnsOrEndsIt(@ForAll("anything") String text) {
    String neutral = SafeText.neutral(text);

    assertThat(SafeText.neutral(neutral)).isEqualTo(neutral);
    assertThat(neutral.codePoints())
        .noneMatch(p -> IntStream.of(0, 0x1B, 0x202E, 0x2066, 0xFFFE).anyMatch(bad -> bad == p))
        .noneMatch(p -> p >= Character.MIN_SURROGATE && p <= Character.MAX_SURROGATE);
  }

  @Property(seed = "73", tries = 500)
  void aFittedTextFits(@ForAll("anything") String text) {
    for (double room : new double[] {20, 60, 150}) {
      assertThat(Font.LABEL.width(Font.LABEL.fit(text, room))).isLessThanOrEqualTo(room);
    }
  }

  private static String join(Iterable<Character> units) {
    StringBuilder out = new StringBuilder();
    units.forEach(out::append);
    return out.toString();
  }
}
