package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.List;

/**
 * What is said, before it is said in a language: which message, and the values that stand in it.
 *
 * @param key of the message in the bundles of findings, in kebab case; variants after a dot
 * @param values of its placeholders {0}, {1}, …; at most ten, copied
 * @since 0.1.0
 */
public record Statement(String key, List<Value> values) {

  /** Placeholders are one digit. */
  private static final int MOST_VALUES = 10;

  /** Copies the values. */
  public Statement {
    values = List.copyOf(values);
    new Checks()
        .text("/key", key)
        .that(values.size() <= MOST_VALUES, "/values", "be at most ten", values.size())
        .throwIfAny();
  }

  static Statement of(String key, Value... values) {
    return new Statement(key, List.of(values));
  }

  /** Something in a message, with its unit. */
  public sealed interface Value {}

  /** A share, rate or chance, a fraction; told in percent. */
  public record Share(double value) implements Value {
    /** Checks that it is a number. */
    public Share {
      new Checks().finite("/share", value).throwIfAny();
    }
  }

  /** A number of persons, draws or other things; told as a whole number. */
  public record Count(double value) implements Value {
    /** Checks that it is a number. */
    public Count {
      new Checks().finite("/count", value).throwIfAny();
    }
  }

  /** Any other number; told in three significant digits. */
  public record Figure(double value) implements Value {
    /** Checks that it is a number. */
    public Figure {
      new Checks().finite("/number", value).throwIfAny();
    }
  }

  /** A calendar year. */
  public record Year(int value) implements Value {}

  /** A strategy. */
  public record OfStrategy(String id) implements Value {}

  /** A program or an enabler. */
  public record OfItem(String id) implements Value {}

  /** A cohort. */
  public record OfCohort(String id) implements Value {}

  /** A number of the scenario, by its JSON pointer. */
  public record At(String pointer) implements Value {}

  /** Words that are the same in every language. */
  public record Text(String text) implements Value {}

  /** Several statements, told one after the other. */
  public record Listed(List<Statement> statements) implements Value {
    /** Copies the statements. */
    public Listed {
      statements = List.copyOf(statements);
    }
  }
}
