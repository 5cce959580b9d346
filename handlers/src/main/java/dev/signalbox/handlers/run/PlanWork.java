package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Rule;
import dev.signalbox.handlers.gate.Situation;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Plan;
import dev.signalbox.handlers.plan.Planner;
import dev.signalbox.handlers.truth.Patrol;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.Kind.Next;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a request to a run: it is planned, people say yes to what they saw, and it begins. */
@Singleton
final class PlanWork implements Kind {
  static final KindName NAME = new KindName("plan");
  private static final Logger LOG = LoggerFactory.getLogger(PlanWork.class);
  private static final Next OVER = new Next.Done();
  private static final Set<Rule> ASKED_AGAIN =
      EnumSet.of(Rule.TRUTH, Rule.INTERLOCK, Rule.INVARIANT);

  private final Planning planning;
  private final Planner planner;
  private final Consent consent;
  private final Obstacles obstacles;
  private final Clock clock;

  PlanWork(Planning planning, Planner planner, Consent consent, Obstacles obstacles, Clock clock) {
    this.planning = planning;
    this.planner = planner;
    this.consent = consent;
    this.obstacles = obstacles;
    this.clock = clock;
  }

  /** What a plan may find in its way, and the end of those that have no way. */
  @Singleton
  record Obstacles(FactFinder facts, Patrol patrol, CallingOff callingOff) {}

  @Override
  public KindName name() {
    return NAME;
  }

  /**
   * Whoever wakes it stages it under a name of its own, for the former execution may be leaving.
   */
  static String key(RunRow run) {
    return "%s#%d".formatted(run.id(), run.plans());
  }

  @Override
  public Next run(String key) {
    int mark = key.indexOf('#');
    String run = mark < 0 ? key : key.substring(0, mark);
    return planning.see(run).map(this::attend).orElseGet(() -> drop(run));
  }

  private Next drop(String run) {
    obstacles.callingOff().dropUnreadable(run);
    return OVER;
  }

  /**
   * Whatever is thrown ends it before it has begun: nothing is done on a plan nobody could make.
   */
  private Next attend(Planning.Wish wish) {
    try {
      return wish.run().state() == RunState.PLANNING ? plan(wish) : hear(wish);
    } catch (Planner.Unseen no) {
      // Why is for people, not for the log: it may repeat what a file of theirs says.
      LOG.info("no plan of {}: a look says no", wish.run().id());
      planning.end(wish, "refused", String.valueOf(no.getMessage()));
      return OVER;
    } catch (RuntimeException cannot) {
      LOG.warn("plan of {}", wish.run().id(), cannot);
      planning.end(wish, "refused", String.valueOf(cannot.getMessage()));
      return OVER;
    }
  }

  private Next plan(Planning.Wish wish) {
    Order order = wish.order();
    order.environment().ifPresent(it -> obstacles.patrol().freshen(order.estate(), it));
    Plan plan = planner.plan(order, wish.text(), wish.run().requester());
    Facts known = known(wish, plan);
    Optional<Refused> taken = Gate.ask(Occasion.START, known).refused(ASKED_AGAIN);
    if (taken.isPresent()) {
      planning.taken(wish, taken.get(), known.interlock().holder());
      return OVER;
    }
    return planning.made(wish, plan) ? again() : OVER;
  }

  /**
   * What it would change is known only now, and so is who is production: whoever typed it could not
   * wait for the witnesses to look. The gate is asked once more about both.
   */
  private Facts known(Planning.Wish wish, Plan plan) {
    return obstacles
        .facts()
        .of(
            wish.order(),
            Situation.before(wish.run().id(), Optional.empty(), plan.grounds().touched()));
  }

  private Next hear(Planning.Wish wish) {
    Deed.Entered ask = consent.ask(wish);
    return switch (ask.look()) {
      case Sight.Ended<Map<String, String>>(String end, var answer) -> heard(wish, end, answer);
      case Sight.Done<Map<String, String>> _,
          Sight.UnderWay<Map<String, String>> _,
          Sight.Unknown<Map<String, String>> _ ->
          again();
      case Sight.NotDone<Map<String, String>> _ -> wait(wish, ask.perform());
    };
  }

  private Next wait(Planning.Wish wish, Outcome<Map<String, String>> asked) {
    return switch (asked) {
      case Outcome.Asks<Map<String, String>>(Instant until, var _) -> new Next.Again(until);
      case Outcome.Wait<Map<String, String>>(Instant until, var _) -> new Next.Again(until);
      case Outcome.Failed<Map<String, String>>(String why, var _) -> {
        planning.end(wish, "expired", why);
        yield OVER;
      }
      case Outcome.Done<Map<String, String>> _,
          Outcome.Half<Map<String, String>> _,
          Outcome.Unknown<Map<String, String>> _ ->
          again();
    };
  }

  /** A yes is a yes to what was seen: whatever has moved since is planned, and asked for, anew. */
  private Next heard(Planning.Wish wish, String end, Map<String, String> answer) {
    if (!Permissions.YES.contains(end)) {
      planning.end(wish, "rejected", "%s said no".formatted(answer.getOrDefault("by", "somebody")));
      return OVER;
    }
    Optional<String> edited = consent.edited(wish);
    if (edited.isPresent()) {
      planning.end(wish, "stale", "STALE_PLAN: %s; start it anew".formatted(edited.get()));
      return OVER;
    }
    return switch (consent.worth(wish)) {
      case Consent.Worth.Moved(String why) -> {
        planning.anew(wish, "STALE_PLAN: %s, so it is asked again".formatted(why));
        yield again();
      }
      case Consent.Worth.Stands(Plan plan) -> {
        planning.begin(wish, plan);
        yield OVER;
      }
    };
  }

  private Next again() {
    return new Next.Again(clock.instant());
  }
}
