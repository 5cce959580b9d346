package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Grounds;
import dev.signalbox.handlers.plan.Plan;
import dev.signalbox.handlers.plan.Planner;
import dev.signalbox.handlers.plan.Reach;
import dev.signalbox.handlers.plan.Surveyor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people are asked before a run begins, and whether their yes still fits. */
@Singleton
class Consent {
  /** No step of a runbook can be called so. */
  static final String STEP = "plan:ask";

  private final Permissions permissions;
  private final Outlook outlook;
  private final Surveyor surveyor;
  private final Planner planner;
  private final Clock clock;

  Consent(
      Permissions permissions, Outlook outlook, Surveyor surveyor, Planner planner, Clock clock) {
    this.permissions = permissions;
    this.outlook = outlook;
    this.surveyor = surveyor;
    this.planner = planner;
    this.clock = clock;
  }

  /** Who has to say yes to what. */
  @Singleton
  record Outlook(Demands demands, Reach reach) {}

  Deed.Entered ask(Planning.Wish wish) {
    RunRow run = wish.run();
    String say =
        "%s? %s Plan %s.".formatted(run.title(), outlook.reach().of(wish.order()), run.hash());
    Map<String, String> words =
        new HashMap<>(Map.of("say", say, "remind", "4h", "limit", "1d", "on-limit", "hold"));
    words.putAll(run.quorum());
    run.grounds()
        .map(it -> String.join("\n", it.found(wish.order().runbook().allSteps().toList())))
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> words.put("shows", it));
    return permissions.ask(
        outlook.demands().of(wish.order()),
        new Deed.Words(
            new Token(run.id(), STEP, run.plans()), run.errand(wish.order().environment()), words));
  }

  /** The file may have been mended since; what was seen is the text as it was. */
  Optional<String> edited(Planning.Wish wish) {
    return wish.text().moved(surveyor.text(wish.order().runbook()));
  }

  /** What a yes is worth by now. */
  sealed interface Worth {
    /** What would be done is what people saw. */
    record Stands(Plan plan) implements Worth {}

    record Moved(String why) implements Worth {}
  }

  Worth worth(Planning.Wish wish) {
    Optional<String> old = old(wish);
    if (old.isPresent()) {
      return new Worth.Moved(old.get());
    }
    Plan plan = planner.plan(wish.order(), wish.text(), wish.run().requester());
    return moved(wish.run().grounds().orElseThrow(), plan.grounds())
        .<Worth>map(Worth.Moved::new)
        .orElseGet(() -> new Worth.Stands(plan));
  }

  private Optional<String> old(Planning.Wish wish) {
    Optional<Permissions.Yes> yes = permissions.yes(wish.run().id(), STEP);
    Duration lasts = wish.order().estate().about().approvalLasts();
    if (yes.filter(it -> clock.instant().isBefore(it.at().plus(lasts))).isEmpty()) {
      return Optional.of("the yes is older than %d minutes".formatted(lasts.toMinutes()));
    }
    return switch (yes.get().still()) {
      case COUNTS -> Optional.empty();
      case LEFT -> Optional.of("somebody who said yes is no longer in the group");
      case UNTOLD ->
          Optional.of("Slack could not be asked whether who said yes is still in the group");
    };
  }

  private static Optional<String> moved(Grounds seen, Grounds now) {
    return seen.hash().equals(now.hash())
        ? Optional.empty()
        : seen.moved(now).or(() -> now.moved(seen)).or(() -> Optional.of("it is another plan"));
  }
}
