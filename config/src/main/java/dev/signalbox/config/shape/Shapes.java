package dev.signalbox.config.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every action that runbooks may name: those that are built, and those that are only planned. */
public final class Shapes {
  private final Map<String, ActionShape> shapes = new TreeMap<>();
  private final Set<String> built = new TreeSet<>();

  private Shapes(Collection<ActionShape> planned, Collection<ActionShape> built) {
    planned.forEach(shape -> shapes.put(shape.name(), shape));
    built.forEach(shape -> shapes.put(shape.name(), shape));
    built.forEach(shape -> this.built.add(shape.name()));
  }

  /** The catalogue of planned actions, overruled by the built ones of the same name. */
  public static Shapes with(Collection<ActionShape> built) {
    return new Shapes(PlannedActions.PACKED.all(), built);
  }

  public static Shapes planned() {
    return with(List.of());
  }

  /** As far as files can tell: where the code itself is not at hand. */
  public static Shapes told() {
    Shapes all = planned();
    return with(
        PlannedActions.PACKED.built().stream().flatMap(it -> all.find(it).stream()).toList());
  }

  public Optional<ActionShape> find(String name) {
    return Optional.ofNullable(shapes.get(name));
  }

  public boolean isBuilt(String name) {
    return built.contains(name);
  }

  public Set<String> names() {
    return Set.copyOf(shapes.keySet());
  }

  public List<ActionShape> all() {
    return List.copyOf(shapes.values());
  }
}
