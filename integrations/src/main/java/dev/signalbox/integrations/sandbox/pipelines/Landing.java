package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.sandbox.Image;
import dev.signalbox.integrations.sandbox.Installation;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What builds make of variables, and deployments of builds. */
record Landing(Yard yard) {
  private Shelf shelf() {
    return new Shelf(yard.things(), yard.path());
  }

  /** It is told at once what to call itself; later changes come too late for it. */
  Work building(Work work) {
    return work.shape()
        .builds()
        .map(
            environment ->
                work.making(
                    new Image(
                        origin(work).ref(), shelf().told("HOME_URL", environment).orElse(""))))
        .orElse(work);
  }

  /** Whatever was built last is brought: the image's name is the same for all of them. */
  void deploying(Work work, Going going) {
    work.shape()
        .deploys()
        .flatMap(environment -> installation(environment, work, going))
        .ifPresent(it -> it.add(yard.things()));
  }

  private Optional<Installation> installation(String environment, Work work, Going going) {
    return yard.site(environment)
        .flatMap(
            site ->
                built(environment, going.began())
                    .map(
                        image ->
                            new Installation(
                                site, going.ends(), image, names(environment), origin(work))));
  }

  private Optional<Image> built(String environment, Instant by) {
    return yard.works().stream()
        .filter(it -> it.shape().builds().equals(Optional.of(environment)))
        .filter(it -> it.going().filter(going -> going.hasPassed(by)).isPresent())
        .max(Comparator.comparing(it -> it.going().map(Going::ends).orElse(Instant.MIN)))
        .flatMap(Work::image);
  }

  private List<String> names(String environment) {
    return shelf().all().stream()
        .filter(it -> it.name().scope().equals(environment))
        .map(Variable::value)
        .map(Certificate::read)
        .flatMap(it -> it.names().stream())
        .distinct()
        .toList();
  }

  private Installation.Origin origin(Work work) {
    JsonNode pipeline = yard.pipeline(work.pipeline()).orElseThrow();
    return new Installation.Origin(
        Json.text(pipeline, "ref").orElseThrow(), Json.text(pipeline, "sha").orElseThrow());
  }
}
