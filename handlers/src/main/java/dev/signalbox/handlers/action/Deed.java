package dev.signalbox.handlers.action;

import dev.signalbox.config.shape.ActionShape;
import java.util.Map;
import java.util.function.Function;

/** An action as the engine handles it: words in, words out. */
public final class Deed {
  private final ActionShape shape;
  private final Function<Words, Entered> entry;

  private Deed(ActionShape shape, Function<Words, Entered> entry) {
    this.shape = shape;
    this.entry = entry;
  }

  static <A extends Record, O extends Record> Deed of(Action<A, O> action) {
    Binding<A, O> binding = new Binding<>(action);
    return new Deed(binding.shape(), words -> Entry.of(action, binding, words));
  }

  /** Of an action whose words are in part the runbook's own, as the fields of a form are. */
  public static Deed worded(ActionShape shape, Function<Words, Entered> entry) {
    return new Deed(shape, entry);
  }

  public ActionShape shape() {
    return shape;
  }

  /** Throws {@link IllegalArgumentException} where the words no longer bind. */
  public Entered enter(Words words) {
    return entry.apply(words);
  }

  /** What a step is told. */
  public record Words(Token token, Errand errand, Map<String, String> arguments) {
    public Words {
      arguments = Map.copyOf(arguments);
    }
  }

  /** One entry into a step, its arguments bound. */
  public interface Entered {
    String before();

    Sight<Map<String, String>> look();

    Outcome<Map<String, String>> perform();

    String byHand();

    /** The run does not want it any more, and it has not happened: what waits for it may go. */
    default void abandon() {}
  }
}
