package dev.signalbox.handlers.action;

import dev.signalbox.integrations.calls.OnBehalf;
import java.util.Map;
import java.util.Optional;

/** An entry whose calls of neighbours bear the turn's token. */
public record OnBehalfOf(Token token, Deed.Entered entered) implements Deed.Entered {
  @Override
  public Optional<String> before() {
    return OnBehalf.of(token.value(), entered::before);
  }

  @Override
  public Sight<Map<String, String>> look() {
    return OnBehalf.of(token.value(), entered::look);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return OnBehalf.of(token.value(), entered::perform);
  }

  @Override
  public String byHand() {
    return entered.byHand();
  }

  @Override
  public Optional<String> backByHand(String before) {
    return entered.backByHand(before);
  }

  @Override
  public Optional<Preview> preview() {
    return OnBehalf.of(token.value(), entered::preview);
  }

  @Override
  public Optional<String> objection() {
    return entered.objection();
  }

  @Override
  public Map<String, String> promised() {
    return entered.promised();
  }

  @Override
  public void abandon() {
    OnBehalf.of(
        token.value(),
        () -> {
          entered.abandon();
          return true;
        });
  }
}
