package dev.signalbox.handlers.gate;

import dev.signalbox.handlers.guard.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every rule's answer. The first no is the one that counts; without any, what is not known. */
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

    /** What the rule asks about cannot be told now; it may be later. */
    record Unknown(Refused why) implements Answer {}

    /** The rule does not stand in the way of such a thing. */
    record NotAsked() implements Answer {}
  }

  /** Not knowing means no. */
  public Optional<Refused> refused() {
    return no().or(this::unknown);
  }

  public Optional<Refused> no() {
    return first(it -> it instanceof Answer.No(Refused why) ? Optional.of(why) : Optional.empty());
  }

  /** The same, of these rules alone. */
  public Optional<Refused> refused(Set<Rule> rules) {
    return only(rules).refused();
  }

  public Optional<Refused> no(Rule rule) {
    return only(Set.of(rule)).no();
  }

  private Verdict only(Set<Rule> rules) {
    return new Verdict(answers.stream().filter(it -> rules.contains(it.rule())).toList());
  }

  private Optional<Refused> unknown() {
    return first(
        it -> it instanceof Answer.Unknown(Refused why) ? Optional.of(why) : Optional.empty());
  }

  private Optional<Refused> first(Function<Answer, Optional<Refused>> wanted) {
    return answers.stream().flatMap(it -> wanted.apply(it.answer()).stream()).findFirst();
  }
}
