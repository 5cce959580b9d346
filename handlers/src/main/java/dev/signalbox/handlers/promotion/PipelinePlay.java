package dev.signalbox.handlers.promotion;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code pipeline.play}: what waits for a hand is played, once. A job can be played once only, so
 * that it has gone tells all there is to know, whoever has played it.
 */
@Singleton
final class PipelinePlay {
  private static final Duration LATER = Duration.ofSeconds(15);
  private static final String NEXT = "abort, and start anew";

  private final Routes routes;
  private final Scout scout;
  private final Jobs jobs;
  private final Proofs proofs;
  private final Tempo tempo;

  PipelinePlay(Routes routes, Scout scout, Jobs jobs, Proofs proofs, Tempo tempo) {
    this.routes = routes;
    this.scout = scout;
    this.jobs = jobs;
    this.proofs = proofs;
    this.tempo = tempo;
  }

  private Asked<Contender> contender(Route route, Bid bid) {
    return scout.find(route, bid.pipeline());
  }

  Preview preview(Bid bid) {
    Route route = Ways.known(routes.of(bid.errand(), bid.job()));
    Contender wanted = Ways.known(contender(route, bid));
    String identity =
        "commit %s, pipeline %d of %s, by %s"
            .formatted(wanted.sha(), bid.pipeline(), route.project(), route.line());
    String colour = "%s → %s, %s".formatted(wanted, route.to(), wanted.pipeline().url());
    return new Preview(identity, colour, Route.touches(route.project()));
  }

  /** What runs there now has been begun by somebody, and two at once are one too many. */
  Optional<String> objection(Bid bid) {
    Route route = Ways.known(routes.of(bid.errand(), bid.job()));
    return Ways.known(scout.rival(route, bid.pipeline()))
        .map(it -> "RIVAL: %s. Wait for its end, and start anew".formatted(Scout.says(it)));
  }

  Sight<Map<String, String>> look(Bid bid) {
    Asked<Sight<Map<String, String>>> sight =
        routes
            .of(bid.errand(), bid.job())
            .then(route -> contender(route, bid).map(it -> seen(route, it)));
    return switch (sight) {
      case Asked.Told<Sight<Map<String, String>>>(var seen) -> seen;
      case Asked.Troubled<Sight<Map<String, String>>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
    };
  }

  private static Sight<Map<String, String>> seen(Route route, Contender wanted) {
    return wanted.stand(route) instanceof Stand.Gone
        ? new Sight.Done<>(told(wanted))
        : new Sight.NotDone<>();
  }

  private static Map<String, String> told(Contender wanted) {
    return Map.of(
        "pipeline", Long.toString(wanted.pipeline().id()), "url", wanted.pipeline().url());
  }

  Outcome<Map<String, String>> perform(Bid bid) {
    return Ways.on(
        routes.of(bid.errand(), bid.job()),
        route -> Ways.on(contender(route, bid), wanted -> perform(route, wanted)));
  }

  private Outcome<Map<String, String>> perform(Route route, Contender wanted) {
    return switch (wanted.stand(route)) {
      case Stand.Gone _ -> new Outcome.Done<>(told(wanted));
      case Stand.NotYet(String why) ->
          new Outcome.Failed<>("NOT_READY: %s: %s; %s".formatted(wanted, why, NEXT), false);
      case Stand.Waits(Job gate) ->
          Ways.on(
              scout.newerThan(route, wanted),
              newer ->
                  overtaken(route, newer)
                      .or(() -> unproven(route, wanted))
                      .<Outcome<Map<String, String>>>map(it -> new Outcome.Failed<>(it, false))
                      .orElseGet(() -> alone(route, wanted, gate)));
    };
  }

  /** What people have read before they said yes may not hold any more. */
  private Optional<String> unproven(Route route, Contender wanted) {
    return Optional.of(proofs.of(route, wanted).lacking()).filter(it -> !it.isEmpty());
  }

  private static Optional<String> overtaken(Route route, List<Contender> newer) {
    return newer.stream().flatMap(it -> overtaken(route, it).stream()).findFirst();
  }

  private static Optional<String> overtaken(Route route, Contender newer) {
    return switch (newer.stand(route)) {
      case Stand.NotYet _ -> Optional.empty();
      case Stand.Waits _ ->
          Optional.of(
              "NEWER: %s could be promoted by now, and nobody has said yes to that; %s"
                  .formatted(newer, NEXT));
      case Stand.Gone(Job gate) ->
          Optional.of(
              "NEWER: %s %s in %s, which is newer, and this would bring back older code; %s"
                  .formatted(gate.name(), Contender.says(gate), newer, NEXT));
    };
  }

  private Outcome<Map<String, String>> alone(Route route, Contender wanted, Job gate) {
    return Ways.on(
        scout.rival(route, wanted.pipeline().id()),
        rival ->
            rival
                .<Outcome<Map<String, String>>>map(
                    it -> new Outcome.Wait<>(tempo.after(LATER), Scout.says(it)))
                .orElseGet(() -> play(route, wanted, gate)));
  }

  private Outcome<Map<String, String>> play(Route route, Contender wanted, Job gate) {
    return Ways.after(
        jobs.play(route.project(), route.allowed(), gate), _ -> new Outcome.Done<>(told(wanted)));
  }

  /** Told in the transaction that begins the run, so that nobody out there is asked. */
  String byHand(Bid bid) {
    return switch (routes.of(bid.errand(), bid.job())) {
      case Asked.Told<Route>(Route route) ->
          "see on %s/-/pipelines that nothing newer waits there; then open %s/-/pipelines/%d and press the play button (▶) of %s; what follows it (%s) goes by itself"
              .formatted(
                  Route.page(route.project()),
                  Route.page(route.project()),
                  bid.pipeline(),
                  route.gate(),
                  route.line());
      case Asked.Troubled<Route> _ ->
          "play what waits for a hand in pipeline %d".formatted(bid.pipeline());
    };
  }
}
