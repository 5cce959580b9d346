package dev.signalbox.handlers.ask;

import static dev.signalbox.config.runbook.Outcome.UNDO;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.action.Sight;
import jakarta.inject.Provider;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that asks: what stands in the ask's row is what the world looks like. */
record AskEntry(AskKind kind, Deed.Words words, Provider<Booth> booth) implements Deed.Entered {

  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return booth
        .get()
        .asks()
        .findById(words.token().value())
        .filter(it -> it.state() == AskState.DECIDED)
        .map(this::ended)
        .orElseGet(Sight.NotDone::new);
  }

  private Sight<Map<String, String>> ended(AskRow ask) {
    Map<String, String> answer = Plain.read(Optional.ofNullable(ask.answer()).orElse("{}"));
    String end = Optional.ofNullable(ask.endedAs()).orElseThrow();
    boolean isDone = kind == AskKind.TASK && !end.equals(UNDO);
    return isDone ? new Sight.Done<>(answer) : new Sight.Ended<>(end, answer);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return booth
        .get()
        .asks()
        .findById(words.token().value())
        .map(this::standsStill)
        .orElseGet(this::begun);
  }

  /** One that is older than the list of who waits for whom comes onto it here. */
  private Outcome<Map<String, String>> standsStill(AskRow ask) {
    booth.get().opening().seat(ask);
    return stands(ask);
  }

  private Outcome<Map<String, String>> begun() {
    Booth all = booth.get();
    return switch (all.subject().of(kind, words)) {
      case Subject.Found.Asked(var wanted) -> stands(all.opening().open(kind, wanted));
      case Subject.Found.Passes(var wanted) ->
          new Outcome.Wait<>(all.opening().pass(wanted).openedAt(), "nobody has to be asked");
      case Subject.Found.Never(String why) -> new Outcome.Failed<>(why, false);
    };
  }

  private Outcome<Map<String, String>> stands(AskRow ask) {
    return ask.state() == AskState.LAPSED
        ? new Outcome.Failed<>(lapsed(ask), false)
        : new Outcome.Asks<>(booth.get().attend(ask), waits(ask));
  }

  private static String lapsed(AskRow ask) {
    return ask.kind() == AskKind.WINDOW
        ? "the window has come to its limit, and nobody ended it"
        : "nobody answered in time";
  }

  private static String waits(AskRow ask) {
    return ask.kind() == AskKind.WINDOW
        ? "stays open until %s ends it".formatted(whom(ask))
        : "waits for " + whom(ask);
  }

  private static String whom(AskRow ask) {
    return ask.kind() == AskKind.CONFIRMATION
        ? ask.requester()
        : ask.words().groups().toString().replaceAll("[\\[\\]]", "");
  }

  @Override
  public void abandon() {
    booth.get().opening().withdraw(words);
  }

  @Override
  public String byHand() {
    return "ask %s yourself: %s"
        .formatted(
            words.arguments().getOrDefault("groups", "them"),
            new Wording(kind, words.arguments()).says());
  }
}
