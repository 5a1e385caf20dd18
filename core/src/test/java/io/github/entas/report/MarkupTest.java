package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @Test
  void elementsHoldTextsAndElements() {
    Markup page =
        new Markup()
            .open("p", "class", "note")
            .text("Rp ")
            .element("b", "20", "id", "x")
            .leaf("br")
            .close();

    assertThat(page.written()).isEqualTo("<p class=\"note\">Rp <b id=\"x\">20</b><br/></p>");
  }

  @Test
  void whatHasAMeaningInMarkupIsEscaped() {
    assertThat(new Markup().element("p", "<a & 'b' \"c\">", "title", "<&'\">\n\t\r").written())
        .isEqualTo(
            "<p title=\"&lt;&amp;&#39;&quot;&gt;&#10;&#9;&#13;\">"
                + "&lt;a &amp; &#39;b&#39; &quot;c&quot;&gt;</p>");
  }

  @Test
  void whatXmlForbidsIsReplacedAndWhatTurnsTheDirectionIsDropped() {
    assertThat(SafeText.neutral("a\u0000b\u001Bc\uD800d\uDC00e\uFFFEf\u0085g"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
    assertThat(SafeText.neutral("\u202Egnp.exe\u202C \u2067x\u2069")).isEqualTo("gnp.exe x");
    assertThat(SafeText.neutral("مدينة \uD83D\uDE00\n")).isEqualTo("مدينة \uD83D\uDE00\n");
  }

  @Test
  void elementsMustClose() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Markup().open("p").open("b").close().written())
        .withMessage("every element must be closed: p is open");
    assertThatIllegalStateException()
        .isThrownBy(() -> new Markup().close())
        .withMessage("an element must be open to be closed: none is");
    assertThatIllegalStateException().isThrownBy(() -> new Markup().append(new Markup().open("p")));
  }

  @Test
  void anIdStandsOnceEvenWhenPagesAreJoined() {
    Markup one = new Markup().element("p", "", "id", "a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().append(one).append(one))
        .withMessage("an id must stand once in a page: a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "onload", "a b", "x=\"\"", "", "é"})
  void anAttributeHasAPlainNameAndRunsNothing(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().open("p", name, "x"))
        .withMessage("an attribute must have a plain name, not on…: " + name);
  }

  @Test
  void anAttributeStandsOnceAndHasAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().open("p", "a", "1", "a", "2"))
        .withMessage("an attribute must stand once: a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().open("p", "a"))
        .withMessage("attributes must be names and values in turn: p");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", " javascript:x", "data:text/html,x", "file:///x"})
  void aLinkRunsNothing(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().open("a", "href", address))
        .withMessage("href must begin with #, http or data:image: " + address);
  }

  @Test
  void onlyVoidElementsAndShapesHaveNoEndTag() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().leaf("div"))
        .withMessage("a leaf must be a void element or shape: div");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().open("br"))
        .withMessage("an element that is opened must have an end tag: br");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Markup().open("p onclick=x"))
        .withMessage("an element must have a plain name: p onclick=x");
  }

  @Test
  void aTrustedTextIsAFileOfThePackage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrustedText.resource("none.css"))
        .withMessage("a trusted text must be a file of the package: none.css");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrustedText.resource("ends-its-element.txt"))
        .withMessage("a trusted text must hold no end tag or comment: ends-its-element.txt");
    assertThat(new Markup().open("style").raw(TrustedText.resource("plain.txt")).close().written())
        .isEqualTo("<style>a > b { content: \"&\" }\n</style>");
  }
}
