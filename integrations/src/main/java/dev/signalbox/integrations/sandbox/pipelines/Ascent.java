package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Promotion;
import dev.signalbox.integrations.sandbox.pipelines.Work.Shape;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pipeline in which one commit climbs from one environment of its estate to the next. */
record Ascent(Estate estate, Yard yard) {
  private static final Duration AGO = Duration.ofHours(1);
  private static final Duration LONG = Duration.ofDays(36_500);
  private static final String BY = "a-pusher";

  /** {@code plan}: what the job prints that people read before they go on. */
  long begin(String sha, Climb climb, String plan) {
    long pipeline = yard.begin(yard.branch(), sha);
    long id = Yard.next(yard.things());
    for (Shape shape : shapes()) {
      Work work = Work.waiting(id++, pipeline, shape);
      yard.add(going(climb, shape).map(it -> new Landing(yard).building(work.as(it))).orElse(work));
      if (promotion().plan().equals(Optional.of(shape.name()))) {
        Print.leave(yard.things(), work.id(), plan);
      }
    }
    return pipeline;
  }

  private Promotion promotion() {
    return estate.delivery().promotion();
  }

  private Optional<Going> going(Climb climb, Shape shape) {
    boolean last = last(lower()).equals(Optional.of(shape.name()));
    return switch (climb) {
      case IS_THERE -> Optional.of(passed());
      case WAITS -> Optional.of(passed()).filter(_ -> before().contains(shape.name()));
      case HAS_FAILED -> last ? Optional.of(until(AGO.negated(), true)) : onTheWay(shape);
      case IS_UNDER_WAY -> last ? Optional.of(until(LONG, false)) : onTheWay(shape);
    };
  }

  private Optional<Going> onTheWay(Shape shape) {
    return Optional.of(passed()).filter(_ -> lower().contains(shape.name()));
  }

  private Going passed() {
    return until(AGO.negated(), false);
  }

  private Going until(Duration end, boolean fails) {
    Instant began = yard.now().minus(AGO.multipliedBy(2));
    return new Going(began, yard.now().plus(end), fails, true, BY);
  }

  /** One for each environment that comes before. */
  private List<String> lower() {
    return environments(false).map(Ascent::job).toList();
  }

  private Stream<String> environments(boolean guarded) {
    return estate.topology().environments().sequencedValues().stream()
        .filter(it -> it.guarded() == guarded)
        .map(it -> it.name().value());
  }

  private static String job(String environment) {
    return "gcp-" + environment;
  }

  /** Which environment it brings its commit to, if any. */
  private Optional<String> deploys(String job) {
    return Stream.concat(environments(false), environments(true))
        .filter(it -> job(it).equals(job))
        .findFirst();
  }

  private List<String> before() {
    return Stream.concat(lower().stream(), promotion().plan().stream()).toList();
  }

  private List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (String name : before()) {
      List<String> needs = last(shapes).stream().map(Shape::name).toList();
      shapes.add(new Shape(name, false, needs, Optional.empty(), deploys(name)));
    }
    FirstChain.all(estate).stream()
        .flatMap(it -> it.shapes().stream())
        .map(it -> it.needs().isEmpty() ? last(before()).map(it::after).orElse(it) : it)
        .map(it -> it.to(deploys(it.name()).or(it::deploys)))
        .forEach(shapes::add);
    return List.copyOf(shapes);
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
