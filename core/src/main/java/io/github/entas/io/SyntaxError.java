package io.github.entas.io;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What a parser says about a text it cannot read, in words for those who wrote the text.
 *
 * @param exception what the parser threw
 * @param parser where it stopped
 * @param text what it was reading
 * @param syntax what it expected
 */
record SyntaxError(JacksonException exception, JsonParser parser, String text, Syntax syntax) {

  /** What the parser says to programmers, and its list of everything JSON has. */
  private static final Pattern ADVICE =
      Pattern.compile(
          ": enable `.*| \\(start marker at \\[Source.*| \\(not recognized as one since.*|, from `.*?`(?=\\))"
              + "|: was expecting \\(JSON String.*|(?<=expected a valid value) \\(JSON String.*");

  /** The one problem of the file. */
  ScenarioException in(Problems problems) {
    return problems.alone(place(), pointer(), mustHold(), came(), maybe());
  }

  private String mustHold() {
    if (exception instanceof StreamConstraintsException) {
      return "must stay within the limits of such files";
    }
    if (exception instanceof UnexpectedEndOfInputException
        || exception.getOriginalMessage().contains("end-of-input")) {
      return "must be complete";
    }
    return "must be written in " + syntax;
  }

  private String came() {
    if (exception.getCause() instanceof MarkedYamlEngineException yaml) {
      String context = yaml.getContext();
      return context == null ? yaml.getProblem() : yaml.getProblem() + ", " + context;
    }
    String message = exception.getOriginalMessage().lines().findFirst().orElse("");
    String plain = ADVICE.matcher(message).replaceAll("");
    return plain.isEmpty() ? "" : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
  }

  private String maybe() {
    String message = exception.getOriginalMessage();
    if (message.contains("comment?")) {
      return "Maybe leave the comment out: JSON has none, YAML has.";
    }
    if (message.contains("'}' (code 125)): was expecting double-quote")
        || message.contains("']' (code 93)): expected a valid value")) {
      return "Maybe the comma before it is one too many.";
    }
    if (lacksColon()) {
      return "Maybe the colon after a key is missing, or the space after the colon.";
    }
    if (message.contains("expected <block end>, but found '<scalar>'")) {
      return "Maybe a quotation mark is missing before this.";
    }
    if (message.contains("mapping values are not allowed here")) {
      return "Maybe the line before lacks the space after its colon, this line has other spaces"
          + " before it than those beside it, or a text with a colon lacks quotation marks.";
    }
    if (message.contains("expected <block end>")) {
      return "Maybe this line does not begin with as many spaces as those beside it.";
    }
    if (message.contains("TAB")) {
      return "Maybe replace tabs by spaces: YAML does not indent with tabs.";
    }
    return "";
  }

  /** Told where the next line begins: it is the line before that has none. */
  private boolean lacksColon() {
    return exception.getOriginalMessage().contains("could not find expected ':'");
  }

  private String pointer() {
    if (lacksColon()) {
      return parser.streamReadContext().getParent().pathAsPointer().toString();
    }
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private Place place() {
    if (exception.getCause() instanceof MarkedYamlEngineException yaml) {
      Optional<Mark> mark = lacksColon() ? yaml.getContextMark() : yaml.getProblemMark();
      if (mark.isPresent()) {
        return new Place(mark.get().getLine() + 1, mark.get().getColumn() + 1);
      }
    }
    if (exception.getCause() instanceof ReaderException reader) {
      return Place.of(text, reader.getPosition());
    }
    TokenStreamLocation location =
        exception.getLocation() == null ? parser.currentLocation() : exception.getLocation();
    return new Place(location.getLineNr(), location.getColumnNr());
  }
}
