package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From an order to its plan: it looks at whatever can be looked at, and changes nothing. */
@Singleton
public class Planner {
  /** The name under which neighbours are asked while there is no run yet. */
  private static final String NO_RUN = "plan";

  private final Surveyor surveyor;
  private final Demands demands;
  private final Sentences sentences;
  private final Actions actions;

  Planner(Surveyor surveyor, Demands demands, Sentences sentences, Actions actions) {
    this.surveyor = surveyor;
    this.demands = demands;
    this.sentences = sentences;
    this.actions = actions;
  }

  /** Some steps of a plan as they would be done now: what a yes to them stands on, in lines. */
  public record Part(Grounds grounds, List<String> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** Throws {@link Unseen} where something cannot be looked at. */
  public Plan plan(Order order, Grounds text, String requester) {
    Map<String, Map<String, String>> looked = new HashMap<>();
    Errand errand = order.errand(NO_RUN, requester);
    Grounds grounds = text.with(surveyor.common(order));
    List<String> found = new ArrayList<>();
    Horizon horizon = new Horizon(order.runbook().steps(), it -> effect(it, order));
    for (Step.Do step : order.runbook().allSteps().toList()) {
      Known known = known(order, requester, looked);
      Optional<Deed.Entered> entered = entered(step, known, errand);
      entered
          .filter(_ -> isLook(step, order))
          .flatMap(it -> found(step, it, horizon.of(step)))
          .ifPresent(it -> looked.put(step.id(), it));
      entered.flatMap(Deed.Entered::objection).ifPresent(why -> refuse(step, why));
      entered
          .map(Deed.Entered::promised)
          .filter(it -> !it.isEmpty())
          .ifPresent(it -> looked.put(step.id(), it));
      entered
          .flatMap(Deed.Entered::preview)
          .ifPresent(it -> found.add(Finds.of(step.id(), it.colour())));
      grounds = grounds.with(surveyor.step(step, known, entered));
    }
    return new Plan(order, grounds, demands.of(order), looked, found);
  }

  /** What is not known yet stays a hole. */
  public Part part(List<Step.Do> steps, Known known, Errand errand) {
    Map<String, String> said = sentences.of(known.order(), known.told());
    Grounds grounds = surveyor.common(known.order());
    List<String> lines = new ArrayList<>();
    for (Step.Do step : steps) {
      Optional<Deed.Entered> entered = entered(step, known, errand);
      grounds = grounds.with(surveyor.step(step, known, entered));
      String sentence = said.getOrDefault(step.id(), step.id());
      lines.add(
          entered
              .flatMap(Deed.Entered::preview)
              .map(it -> Finds.of(sentence, it.colour()))
              .orElse(sentence));
    }
    return new Part(grounds, lines);
  }

  private Known known(Order order, String requester, Map<String, Map<String, String>> looked) {
    return new Known(
        order, Map.of(Reference.Run.REQUESTER, requester), surveyor.sites(order), looked);
  }

  private Optional<Deed.Entered> entered(Step.Do step, Known known, Errand errand) {
    if (!known.areKnown(step)) {
      return Optional.empty();
    }
    Token token = new Token(errand.run(), step.id(), Token.FIRST);
    return actions
        .named(step.action().value())
        .map(it -> it.enter(new Deed.Words(token, errand, known.arguments(step, it.shape()))));
  }

  /** It can be done now and again, for nothing but time passes by it. */
  private boolean isLook(Step.Do step, Order order) {
    return actions
        .named(step.action().value())
        .map(Deed::shape)
        .filter(it -> !Consequence.of(step, it, order.known()).changes())
        .map(ActionShape::traits)
        .filter(it -> !it.waits() && !it.commits())
        .isPresent();
  }

  private Effect effect(Step.Do step, Order order) {
    return actions
        .named(step.action().value())
        .map(it -> Consequence.of(step, it.shape(), order.known()).effect())
        .orElse(Effect.DESTRUCTIVE);
  }

  /** Empty where what it finds counts only when its turn comes. */
  private static Optional<Map<String, String>> found(
      Step.Do step, Deed.Entered entered, Horizon.Sight sight) {
    return switch (sight) {
      case CLEAR -> Optional.of(told(step, Glance.of(entered)));
      case HAZY ->
          Optional.of(Glance.of(entered))
              .filter(Glance.Told.class::isInstance)
              .map(it -> told(step, it));
      case HIDDEN -> Optional.empty();
    };
  }

  private static void refuse(Step.Do step, String why) {
    throw new Unseen("%s says no: %s".formatted(step.id(), why));
  }

  private static Map<String, String> told(Step.Do step, Glance glance) {
    return switch (glance) {
      case Glance.Told(var outputs) -> outputs;
      case Glance.No(String why) -> throw new Unseen("%s says no: %s".formatted(step.id(), why));
      case Glance.Dark(String why) -> throw new Unseen(step.id(), why);
    };
  }

  /** Without that look there is no plan. */
  public static final class Unseen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unseen(String step, String why) {
      this("%s cannot be looked at: %s".formatted(step, why));
    }

    Unseen(String why) {
      super(why);
    }
  }
}
