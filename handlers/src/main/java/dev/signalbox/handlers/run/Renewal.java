package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Planner;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People are asked once more, for one step, when what they said yes to is not what it would do. */
@Singleton
class Renewal {
  private final Permissions permissions;
  private final Planner planner;
  private final Demands demands;

  Renewal(Permissions permissions, Planner planner, Demands demands) {
    this.permissions = permissions;
    this.planner = planner;
    this.demands = demands;
  }

  /** Empty where it has to stand: nobody tried it again, nobody may say yes, it moved once more. */
  Optional<Outcome<Map<String, String>>> ask(Claim claim, String objection) {
    if (claim.step().tries() == Token.FIRST || demand(claim) instanceof Demand.Never) {
      return Optional.empty();
    }
    Deed.Entered ask = entered(claim, Map.of());
    return switch (ask.look()) {
      case Sight.Ended<Map<String, String>>(String end, var answer) ->
          Permissions.YES.contains(end)
              ? Optional.empty()
              : Optional.of(
                  new Outcome.Failed<>(answer.getOrDefault("by", "somebody") + " said no", false));
      case Sight.NotDone<Map<String, String>> _ ->
          Optional.of(entered(claim, words(claim, objection)).perform());
      case Sight.Done<Map<String, String>> _,
          Sight.UnderWay<Map<String, String>> _,
          Sight.Unknown<Map<String, String>> _ ->
          Optional.empty();
    };
  }

  /** Nobody has to answer any more. */
  void withdraw(Claim claim) {
    entered(claim, Map.of()).abandon();
  }

  private Deed.Entered entered(Claim claim, Map<String, String> words) {
    Token token = new Token(claim.run().id(), claim.step().step(), claim.step().tries());
    return permissions.ask(demand(claim), new Deed.Words(token, claim.errand(), words));
  }

  private Demand demand(Claim claim) {
    return demands.of(claim.order(), claim.leg().step());
  }

  private Map<String, String> words(Claim claim, String objection) {
    Step.Do step = claim.leg().step();
    Planner.Part now = planner.part(List.of(step), claim.known(), claim.errand());
    return Map.of(
        "say",
        "Shall it be done as it is now? %s.".formatted(objection),
        "shows",
        String.join("\n", now.lines()),
        "grounds",
        now.grounds().stored(),
        "remind",
        "4h",
        "limit",
        "1d",
        "on-limit",
        "hold");
  }
}
