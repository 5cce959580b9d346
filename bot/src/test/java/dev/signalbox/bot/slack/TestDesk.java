package dev.signalbox.bot.slack;

import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.command.FrontDesk;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers what it is asked with what it is asked for, and remembers. */
@Singleton
@Primary
@Requires(property = "door.under-test")
final class TestDesk implements FrontDesk {
  static final Form FORM =
      new Form(
          "plan",
          "Plan",
          "Show",
          "state",
          List.of(
              new Field.Text(
                  new Field.Label("release", "Release", Optional.empty(), false),
                  Optional.empty(),
                  false,
                  40)));

  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  void forget() {
    asked.clear();
  }

  @Override
  public void prepare(Asked what) {
    // It knows everything.
  }

  @Override
  public Answer answer(Asked what) {
    if (what instanceof Asked.Typed(_, var channel, _) && channel.value().equals(WarmUp.NOWHERE)) {
      return new Answer.Nothing();
    }
    asked.add(what);
    return switch (what) {
      case Asked.Typed(_, _, var text) when text.isEmpty() -> new Answer.Open(FORM);
      case Asked.Typed(_, _, var text) when text.equals("bug") ->
          throw new IllegalStateException("a planted bug");
      case Asked.Typed(_, _, var text) when text.equals("abyss") ->
          throw new StackOverflowError("planted");
      case Asked.Typed(_, _, var text) -> new Answer.Privately(Message.of("heard: " + text));
      case Asked.Mentioned(_, _, _, var text, _) -> new Answer.InThread(Message.of(text));
      case Asked.Pressed(_, _, var action, var value) ->
          new Answer.Privately(Message.of(action + "=" + value));
      case Asked.Refined _ -> new Answer.Refill(FORM);
      case Asked.Submitted _ -> new Answer.Mistakes(Map.of("release", "There is no such release."));
      case Asked.HomeOpened _ -> new Answer.Home(List.of());
    };
  }
}
