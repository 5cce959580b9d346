package dev.signalbox.handlers.promotion;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.pipelines.Job;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code pipeline.find}: the newest that may climb, and nothing where something newer has. */
@Singleton
final class PipelineFind {
  private static final String NEXT =
      "push what shall be promoted, wait until it has passed there, and start anew";

  private final Routes routes;
  private final Scout scout;
  private final Briefing briefing;
  private final Proofs proofs;

  PipelineFind(Routes routes, Scout scout, Briefing briefing, Proofs proofs) {
    this.routes = routes;
    this.scout = scout;
    this.briefing = briefing;
    this.proofs = proofs;
  }

  Outcome<Map<String, String>> of(Errand errand, String job) {
    return Ways.on(routes.of(errand, job), route -> Ways.on(scout.search(route), it -> judged(it)));
  }

  private Outcome<Map<String, String>> judged(Search search) {
    Optional<Contender> first = search.first();
    return first
        .map(it -> judged(search, it))
        .orElseGet(
            () ->
                no(
                    search,
                    "no pipeline of the main branch of %s waits for a hand at %s"
                        .formatted(search.route().project(), search.route().gate())));
  }

  private Outcome<Map<String, String>> judged(Search search, Contender first) {
    return switch (first.stand(search.route())) {
      case Stand.Waits _ -> proven(search, first, proofs.of(search.route(), first));
      case Stand.Gone(Job gate) ->
          no(
              search,
              "%s %s in %s, and what is older would overwrite it"
                  .formatted(gate.name(), Contender.says(gate), first));
      case Stand.NotYet(String why) -> no(search, "%s: %s".formatted(first, why));
    };
  }

  private Outcome<Map<String, String>> proven(Search search, Contender first, Proof.Proven proven) {
    Stream<String> says = proven.says().stream();
    return proven.lacks().isEmpty()
        ? Ways.on(
            briefing.of(search, first),
            told -> new Outcome.Done<>(found(first, Stream.concat(Stream.of(told), says))))
        : new Outcome.Failed<>("%s: %s".formatted(first, proven.lacking()), false);
  }

  private static Map<String, String> found(Contender first, Stream<String> summary) {
    return Map.of(
        "pipeline",
        Long.toString(first.pipeline().id()),
        "sha",
        first.sha(),
        "summary",
        summary.collect(Collectors.joining("\n")),
        "url",
        first.pipeline().url());
  }

  private static Outcome<Map<String, String>> no(Search search, String why) {
    List<String> over = search.passedOver();
    String newer = over.isEmpty() ? "" : "; not ready yet: " + String.join("; ", over);
    return new Outcome.Failed<>(
        "NOTHING_TO_PROMOTE: %s%s. Next: %s".formatted(why, newer, NEXT), false);
  }
}
