package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirror.State;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Things;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the world keeps that a project is a copy.
 *
 * @param fresh when what it is fetching, or has fetched, stands
 * @param before when what it had before that stood
 */
record Copy(Optional<Instant> fresh, Optional<Instant> before, Optional<String> complaint) {
  private static final String KIND = "ci-copy";
  private static final Duration BY_ITSELF = Duration.ofMinutes(30);

  static Optional<Copy> of(Yard yard) {
    return yard.things().find(KIND, yard.path()).map(Copy::read);
  }

  private static Copy read(Thing thing) {
    return new Copy(
        moment(thing, "fresh"), moment(thing, "before"), Json.text(thing.body(), "complaint"));
  }

  private static Optional<Instant> moment(Thing thing, String name) {
    return Json.text(thing.body(), name).map(Instant::parse);
  }

  Mirror mirror(Instant now) {
    if (fresh.filter(now::isBefore).isPresent()) {
      return new Mirror(State.UPDATING, before, Optional.empty());
    }
    State state = complaint.isPresent() ? State.STUCK : State.AT_REST;
    return new Mirror(state, fresh, complaint);
  }

  /** As it tells of itself. */
  Mirror seen(Instant now) {
    Mirror mirror = mirror(now);
    return mirror.state() == State.AT_REST
        ? new Mirror(State.AT_REST, fresh.map(it -> last(it, now)), Optional.empty())
        : mirror;
  }

  /** It fetches by itself now and then, whether or not there is anything. */
  private static Instant last(Instant fetched, Instant now) {
    long times = Duration.between(fetched, now).dividedBy(BY_ITSELF);
    return fetched.plus(BY_ITSELF.multipliedBy(times));
  }

  Mirror fetch(Yard yard, Duration lasting) {
    Mirror now = mirror(yard.now());
    if (now.state() != State.UPDATING) {
      Optional<Instant> then = Optional.of(yard.now().plus(lasting));
      put(yard.things(), yard.path(), new Copy(then, fresh, Optional.empty()));
    }
    return now.fetching();
  }

  static void put(Things things, String path, Copy copy) {
    JsonObject body =
        JsonObject.empty()
            .orNull("fresh", copy.fresh().map(Instant::toString))
            .orNull("before", copy.before().map(Instant::toString))
            .orNull("complaint", copy.complaint());
    things
        .find(KIND, path)
        .ifPresentOrElse(it -> things.replace(it, body), () -> things.add(KIND, path, body));
  }
}
