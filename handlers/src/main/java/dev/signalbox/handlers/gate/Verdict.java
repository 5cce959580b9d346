package dev.signalbox.handlers.gate;

import dev.signalbox.handlers.guard.Refused;
import java.util.List;
import java.util.Optional;

/** Every rule's answer. The first no is the one that counts. */
public record Verdict(List<Answered> answers) {
  public Verdict {
    answers = List.copyOf(answers);
  }

  public record Answered(Rule rule, Answer answer) {}

  public sealed interface Answer {
    record Fine(String says) implements Answer {}

    /** Not before these people have said yes. */
    record Required(String says) implements Answer {}

    record No(Refused why) implements Answer {}

    /** The rule does not stand in the way of such a thing. */
    record NotAsked() implements Answer {}
  }

  public Optional<Refused> refused() {
    return answers.stream()
        .flatMap(
            it ->
                it.answer() instanceof Answer.No(Refused why)
                    ? Optional.of(why).stream()
                    : Optional.<Refused>empty().stream())
        .findFirst();
  }
}
