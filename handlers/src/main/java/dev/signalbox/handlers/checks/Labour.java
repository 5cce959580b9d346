package dev.signalbox.handlers.checks;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.handlers.bastion.Ended;
import dev.signalbox.handlers.bastion.Foreman;
import dev.signalbox.handlers.bastion.Watch;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import java.util.Map;

/** One command under one token: how it stands, and having it begun. */
record Labour(Foreman foreman, Assignment assignment, Token token) {

  /** What ended badly is not done; under its token it is never begun again. */
  Sight<Map<String, String>> look() {
    return look(new Sight.NotDone<>());
  }

  /**
   * @param unbegun what it means that its host knows nothing of it
   */
  Sight<Map<String, String>> look(Sight<Map<String, String>> unbegun) {
    return switch (assignment.watch()) {
      case Asked.Troubled<Watch>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Watch>(Watch watch) ->
          foreman.look(watch, token, standing -> sight(standing, unbegun));
    };
  }

  private Sight<Map<String, String>> sight(Standing standing, Sight<Map<String, String>> unbegun) {
    return switch (standing) {
      case Standing.NotStarted _ -> unbegun;
      case Standing.Finished(int code, String tail, Duration took) when code == 0 ->
          new Sight.Done<>(told(Ended.last(tail), took));
      case Standing.Finished _, Standing.Running _ -> new Sight.NotDone<>();
      case Standing.Vanished _ when assignment.onlyLooks() -> new Sight.NotDone<>();
      case Standing.Vanished _ -> new Sight.Unknown<>(killed());
    };
  }

  Outcome<Map<String, String>> begin() {
    return switch (assignment.commission()) {
      case Asked.Troubled<Commission>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Commission>(Commission commission) ->
          outcome(foreman.begin(commission, token));
    };
  }

  private Outcome<Map<String, String>> outcome(Outcome<Ended> begun) {
    return switch (begun) {
      case Outcome.Done<Ended>(Ended.ByItself end) ->
          new Outcome.Done<>(told(end.last(), end.took()));
      case Outcome.Done<Ended>(Ended.BrokenOff _) when assignment.onlyLooks() ->
          new Outcome.Failed<>("%s was killed there".formatted(assignment.name()), true);
      case Outcome.Done<Ended>(Ended.BrokenOff _) -> new Outcome.Unknown<>(killed());
      case Outcome<Ended> other -> other.told(_ -> Map.of());
    };
  }

  private static Map<String, String> told(String tail, Duration took) {
    return Map.of("tail", tail, "seconds", String.valueOf(took.toSeconds()));
  }

  /** Nobody begins it again on a guess: whoever takes its folder away says that it may be. */
  private String killed() {
    return "%s was killed on the host of %s, so look there how far it came; where it is to begin anew, delete ~/.signalbox/%s there and press Retry"
        .formatted(assignment.name(), assignment.place().says(), token.value().replace('/', '+'));
  }
}
