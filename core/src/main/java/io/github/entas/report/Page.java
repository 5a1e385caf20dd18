package io.github.entas.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The page: one file that asks for nothing from anywhere. Its content security policy lets in its
 * own stylesheet and script, known by their hashes, and nothing else.
 */
record Page(Paper paper, List<Section> sections) {

  private static final TrustedText STYLE = TrustedText.resource("report.css");
  private static final TrustedText SCRIPT = TrustedText.resource("report.js");

  String html() {
    Markup html = new Markup();
    html.open("html", "lang", paper.numbers().language().tag());
    head(html);
    html.open("body");
    html.open("a", "href", "#main", "class", "skip").text(paper.text("page.skip")).close();
    header(html);
    html.open("main", "id", "main");
    sections.forEach(section -> section(html, section));
    html.close();
    html.element("footer", paper.text("page.footer", paper.result().version()));
    html.open("div", "id", "tip", "role", "status", "hidden", "hidden").close();
    html.open("script").raw(SCRIPT).close();
    html.close().close();
    return "<!DOCTYPE html>\n" + html.written() + "\n";
  }

  private void head(Markup html) {
    html.open("head").leaf("meta", "charset", "utf-8");
    html.leaf("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", paper.text("page.title", paper.label(paper.scenario().name())));
    html.open("style").raw(STYLE).close().close();
  }

  private static String policy() {
    return "default-src 'none'; style-src '"
        + hash(STYLE)
        + "'; script-src '"
        + hash(SCRIPT)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(TrustedText text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.text().getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void header(Markup html) {
    html.open("header");
    html.element("h1", paper.text("page.title", paper.label(paper.scenario().name())));
    html.open("nav", "aria-label", paper.text("page.contents")).open("ul");
    for (Section section : sections) {
      html.open("li").element("a", heading(section), "href", "#" + section.id()).close();
    }
    html.close().close().close();
  }

  private void section(Markup html, Section section) {
    Body body = new Body(paper, section.id());
    section.write(paper, body);
    html.open("section", "id", section.id());
    html.element("h2", heading(section));
    html.append(body.html()).close();
  }

  private String heading(Section section) {
    return paper.text(section.id() + ".heading");
  }
}
