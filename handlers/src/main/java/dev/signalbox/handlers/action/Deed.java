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
    return new Deed(binding.shape(), words -> new Entry<>(action, binding, words));
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
  }

  private record Entry<A extends Record, O extends Record>(
      Action<A, O> action, Binding<A, O> binding, Turn<A> turn) implements Entered {
    Entry(Action<A, O> action, Binding<A, O> binding, Words words) {
      this(
          action,
          binding,
          new Turn<>(words.token(), words.errand(), binding.arguments(words.arguments())));
    }

    @Override
    public String before() {
      return action.before(turn);
    }

    @Override
    public Sight<Map<String, String>> look() {
      return switch (action.look(turn)) {
        case Sight.Done<O>(O outputs) -> new Sight.Done<>(binding.told(outputs));
        case Sight.NotDone<O> _ -> new Sight.NotDone<>();
        case Sight.Unknown<O>(String why) -> new Sight.Unknown<>(why);
      };
    }

    @Override
    public Outcome<Map<String, String>> perform() {
      return switch (action.perform(turn)) {
        case Outcome.Done<O>(O outputs) -> new Outcome.Done<>(binding.told(outputs));
        case Outcome.Wait<O>(var until, String why) -> new Outcome.Wait<>(until, why);
        case Outcome.Failed<O>(String reason, boolean retryable) ->
            new Outcome.Failed<>(reason, retryable);
      };
    }

    @Override
    public String byHand() {
      return action.byHand(turn);
    }
  }
}
