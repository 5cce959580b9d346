package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Optional;

/** Why an entry cannot be switched, whoever keeps the crontab. */
public record Objection(String doing, Turn turn) {
  /** Before anything is written. */
  public Optional<Trouble> to(Crontab seen) {
    return switch (seen.state(turn.marker())) {
      case ON, OFF -> Optional.empty();
      case ABSENT ->
          turn.on()
              ? trouble(Kind.REQUEST, "nothing there bears that marker: let its playbook add it")
              : Optional.empty();
      case TWICE -> trouble(Kind.AMBIGUOUS, "more than one entry there bears that marker");
    };
  }

  /** Where somebody else has been there since it was seen, it counts only how the entry is now. */
  public Optional<Trouble> afterChange(Crontab now) {
    return turn.stands(now)
        ? Optional.empty()
        : trouble(Kind.REQUEST, "the crontab has changed since it was read: look at it again");
  }

  private Optional<Trouble> trouble(Kind kind, String why) {
    return Optional.of(new Trouble(doing, kind, why));
  }
}
