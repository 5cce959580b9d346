package dev.signalbox.handlers.action;

import dev.signalbox.config.shape.ActionShape;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An action as the engine handles it: words in, words out. */
public final class Deed {
  private final ActionShape shape;
  private final Function<Words, Entered> entry;
  private final BiFunction<Words, Past, Entered> wayBack;

  private Deed(
      ActionShape shape, Function<Words, Entered> entry, BiFunction<Words, Past, Entered> wayBack) {
    this.shape = shape;
    this.entry = entry;
    this.wayBack = wayBack;
  }

  static <A extends Record, O extends Record> Deed of(Action<A, O> action) {
    Binding<A, O> binding = new Binding<>(action);
    if (binding.shape().undoable() != action instanceof Reversible<?, ?>) {
      throw new IllegalStateException(
          binding.shape().name() + " says one thing about taking back, and its class another");
    }
    return new Deed(
        binding.shape(),
        words -> Entry.of(action, binding, words),
        (words, past) ->
            action instanceof Reversible<A, O> reversible
                ? new EntryBack<>(reversible, binding.turn(words), past.before())
                : noWayBack(binding.shape().name()));
  }

  private static Entered noWayBack(String name) {
    throw new IllegalArgumentException(name + " leaves nothing to take back");
  }

  /** Of an action whose words are in part the runbook's own, as the fields of a form are. */
  public static Deed worded(ActionShape shape, Function<Words, Entered> entry) {
    return worded(shape, entry, (_, _) -> noWayBack(shape.name()));
  }

  /** The same, where its words tell whether there is a way back. */
  public static Deed worded(
      ActionShape shape, Function<Words, Entered> entry, BiFunction<Words, Past, Entered> wayBack) {
    return new Deed(shape, entry, wayBack);
  }

  public ActionShape shape() {
    return shape;
  }

  /** Throws {@link IllegalArgumentException} where the words no longer bind. */
  public Entered enter(Words words) {
    return entry.apply(words);
  }

  /** The same words once more, and what became of them. */
  public Entered enterBack(Words words, Past past) {
    return wayBack.apply(words, past);
  }

  /**
   * What is taken back.
   *
   * @param before what was kept before it was carried out
   * @param last the newest try that a neighbour may know of; none where people have done it
   */
  public record Past(String before, Optional<Token> last) {}

  /** What a step is told. */
  public record Words(Token token, Errand errand, Map<String, String> arguments) {
    public Words {
      arguments = Map.copyOf(arguments);
    }
  }

  /** One entry into a step, its arguments bound. */
  public interface Entered {
    /** Empty where nothing can be taken back. */
    Optional<String> before();

    /** What a person would do to take it back, given what was kept before; empty as above. */
    default Optional<String> backByHand(String before) {
      return Optional.empty();
    }

    Sight<Map<String, String>> look();

    Outcome<Map<String, String>> perform();

    String byHand();

    /** What is found before anything is done; empty where nothing depends on it. */
    default Optional<Preview> preview() {
      return Optional.empty();
    }

    /** What it will tell, as far as that is known before it is done. */
    default Map<String, String> promised() {
      return Map.of();
    }

    /** Why it could not be done as it is known now, whoever says yes to it. */
    default Optional<String> objection() {
      return Optional.empty();
    }

    /** The run does not want it any more, and it has not happened: what waits for it may go. */
    default void abandon() {}
  }
}
