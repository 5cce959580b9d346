package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which yes covers which step: that of an ask which names it, or else the plan's own. Pure. */
public record Stretches(Order order, Consequences consequences) {
  /** What practice changes is a table of ours, which no environment has to protect. */
  private static final String OURS = "practice";

  private static final String OF = "of";
  private static final String GROUPS = "groups";
  private static final String REST = "rest";

  public static Stretches of(Order order, Shapes shapes) {
    return new Stretches(order, new Consequences(order, shapes));
  }

  /** Whether this step asks for a yes to others. */
  public static boolean asks(Step.Do step) {
    return step.argument(OF).isPresent();
  }

  /** Whom a step names that asks. */
  public static List<GroupName> groups(Step.Do step) {
    return step.argument(GROUPS).stream()
        .flatMap(it -> it instanceof Value.Many(var _, var items) ? items.stream() : Stream.of(it))
        .flatMap(it -> it.literal().stream())
        .map(GroupName::new)
        .toList();
  }

  /** The ask that covers this step: of several, the one that stands right before it. */
  public Optional<Step.Do> asking(Step.Do step) {
    List<Step.Do> forth = Steps.deep(order.runbook().steps()).toList();
    return forth.stream()
        .limit(Math.max(forth.indexOf(step), 0))
        .filter(it -> names(it, step))
        .reduce((_, last) -> last);
  }

  /** What an ask covers. */
  public List<Step.Do> of(Step.Do ask) {
    return changing(it -> asking(it).filter(ask::equals).isPresent());
  }

  /** What the plan's own yes covers. */
  public List<Step.Do> ofPlan() {
    return changing(it -> asking(it).isEmpty());
  }

  /**
   * Whether something guarded waits for the plan's own yes. Steps of {@code finally} are a way
   * back: they go under the yes of what they take back, where every run asks for one on its way.
   * What destroys takes nothing back.
   */
  boolean guardsByPlan() {
    List<Step.Do> forth = Steps.deep(order.runbook().steps()).toList();
    List<Step.Do> guarded = ofPlan().stream().filter(this::isGuarded).toList();
    return guarded.stream().anyMatch(it -> forth.contains(it) || consequences.destroys(it))
        || (!guarded.isEmpty() && !asksEveryRun());
  }

  /** An ask in a branch is passed by; one for what is not guarded covers nothing that is. */
  private boolean asksEveryRun() {
    return order.runbook().steps().stream()
        .flatMap(it -> it instanceof Step.Do step ? Stream.of(step) : Stream.empty())
        .filter(Stretches::asks)
        .anyMatch(ask -> of(ask).stream().anyMatch(this::isGuarded));
  }

  boolean isGuarded(Step.Do step) {
    Optional<Environment> environment = order.guardedBy();
    return !isOurs(step)
        && consequences
            .of(step)
            .filter(it -> it.effect().guarded(environment.map(Environment::guarded).orElse(true)))
            .isPresent();
  }

  private List<Step.Do> changing(Predicate<Step.Do> wanted) {
    return order.runbook().allSteps().filter(consequences::changes).filter(wanted).toList();
  }

  private boolean names(Step.Do ask, Step.Do step) {
    return ask.argument(OF).filter(it -> names(it, step)).isPresent();
  }

  private boolean names(Value of, Step.Do step) {
    return switch (of) {
      case Value.Scalar(var _, String word) -> word.equals(REST) && isGuarded(step);
      case Value.Many(var _, var items) ->
          items.stream().flatMap(it -> it.literal().stream()).anyMatch(step.id()::equals);
      case Value.Ref _, Value.Mixed _, Value.Named _ -> false;
    };
  }

  private boolean isOurs(Step.Do step) {
    return consequences
        .shapes()
        .find(step.action().value())
        .filter(it -> it.pkg().equals(OURS))
        .isPresent();
  }
}
