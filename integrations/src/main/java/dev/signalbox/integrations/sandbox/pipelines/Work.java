package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.sandbox.Image;
import java.util.List;
import java.util.Optional;

/**
 * A job as the world keeps it.
 *
 * @param going empty as long as nobody, and nothing, has set it going
 * @param replaced a later try counts instead
 * @param image what it has made, or makes, if it is a build
 */
record Work(
    long id,
    long pipeline,
    Shape shape,
    Optional<Going> going,
    boolean replaced,
    Optional<Image> image) {
  /**
   * What all tries of it have in common.
   *
   * @param hand it waits for one, when its turn comes
   * @param builds what the environment of this name gets
   * @param deploys to the environment of this name
   */
  record Shape(
      String name,
      boolean hand,
      List<String> needs,
      Optional<String> builds,
      Optional<String> deploys) {
    Shape {
      needs = List.copyOf(needs);
    }

    Shape to(Optional<String> environment) {
      return new Shape(name, hand, needs, builds, environment);
    }

    Shape after(String other) {
      return new Shape(name, hand, List.of(other), builds, deploys);
    }
  }

  String name() {
    return shape.name();
  }

  Work as(Going another) {
    return new Work(id, pipeline, shape, Optional.of(another), replaced, image);
  }

  Work making(Image made) {
    return new Work(id, pipeline, shape, going, replaced, Optional.of(made));
  }

  Work old() {
    return new Work(id, pipeline, shape, going, true, image);
  }

  static Work waiting(long id, long pipeline, Shape shape) {
    return new Work(id, pipeline, shape, Optional.empty(), false, Optional.empty());
  }
}
