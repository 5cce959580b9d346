package dev.signalbox.handlers.action;

import dev.signalbox.config.shape.ActionShape;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All actions that are built. A team adds its own as one more bean. */
@Singleton
public final class Actions {
  private final Map<String, Deed> deeds;

  Actions(List<Action<?, ?>> actions, List<Deed> worded) {
    this.deeds =
        Stream.concat(actions.stream().map(Actions::deed), worded.stream())
            .collect(Collectors.toUnmodifiableMap(it -> it.shape().name(), Function.identity()));
  }

  private static <A extends Record, O extends Record> Deed deed(Action<A, O> action) {
    return Deed.of(action);
  }

  public Optional<Deed> named(String name) {
    return Optional.ofNullable(deeds.get(name));
  }

  public List<ActionShape> shapes() {
    return deeds.values().stream().map(Deed::shape).toList();
  }
}
