package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Ends;
import dev.signalbox.config.shape.Output;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Name;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Deeds that aim at sites and environments, and say what they do there. */
@Factory
@Requires(property = "trial")
final class AimedAtNeighbour {
  private static final Argument SITE = new Argument("site", Handle.SITE, true);

  private final Neighbour neighbour;

  AimedAtNeighbour(Neighbour neighbour) {
    this.neighbour = neighbour;
  }

  @Singleton
  Deed reset() {
    return deed("run.reset", aim("site", Touch.REPLACES_DATA, ""), List.of(SITE));
  }

  @Singleton
  Deed install() {
    return deed(
        "run.install",
        aim("site", Touch.DEPLOYS, "release"),
        List.of(SITE, new Argument("release", Literal.RELEASE_TAG, false)));
  }

  @Singleton
  Deed load() {
    return deed(
        "run.load",
        aim("environment", Touch.NOTHING, "batch"),
        List.of(
            new Argument("environment", Name.ENVIRONMENT, false),
            new Argument("batch", Literal.LINE, false)));
  }

  /** Tells where the standby was when somebody looked at a map. */
  @Singleton
  Deed map() {
    return Deed.worded(
        shape(
            "run.map",
            Effect.READ,
            Aim.NOWHERE,
            List.of(),
            List.of(new Output("standby", Handle.SITE, false))),
        words ->
            new Entered(words) {
              @Override
              public Sight<Map<String, String>> look() {
                return new Sight.Done<>(Map.of("standby", "alt"));
              }
            });
  }

  private static Aim aim(String target, Touch touch, String carries) {
    return new Aim(Optional.of(target), touch, Optional.of(carries).filter(it -> !it.isEmpty()));
  }

  private Deed deed(String name, Aim aim, List<Argument> arguments) {
    return Deed.worded(shape(name, Effect.ADDITIVE, aim, arguments, List.of()), Entered::new);
  }

  private static ActionShape shape(
      String name, Effect effect, Aim aim, List<Argument> arguments, List<Output> outputs) {
    return new ActionShape(
        name, "run", effect, name, arguments, outputs, Ends.ON, Traits.NONE.aimed(aim));
  }

  private class Entered implements Deed.Entered {
    private final Deed.Words words;

    Entered(Deed.Words words) {
      this.words = words;
    }

    @Override
    public Optional<String> before() {
      return Optional.empty();
    }

    @Override
    public Sight<Map<String, String>> look() {
      return neighbour.has(words.token().value()) == Neighbour.Has.YES
          ? new Sight.Done<>(Map.of())
          : new Sight.NotDone<>();
    }

    @Override
    public Outcome<Map<String, String>> perform() {
      try {
        neighbour.write(words.token().value(), byHand());
        return new Outcome.Done<>(Map.of());
      } catch (Neighbour.Refused no) {
        return new Outcome.Failed<>("the neighbour refused", false);
      }
    }

    /** {@code run/step: alt v4.3.5}: what was done to whom. */
    @Override
    public String byHand() {
      return words.arguments().values().stream().sorted().collect(Collectors.joining(" "));
    }
  }
}
