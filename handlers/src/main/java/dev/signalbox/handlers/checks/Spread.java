package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Api;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Ppcs;
import dev.signalbox.config.estate.Probe;
import dev.signalbox.config.estate.WhichPpcs;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes of a question to an API one to the component or to each private cloud that is meant, in one
 * environment.
 */
record Spread(Estate estate, Optional<EnvironmentName> environment) {
  /** Throws {@link IllegalArgumentException} where nobody is meant. */
  List<Probe.Direct> of(List<Probe> probes) {
    return probes.stream().flatMap(this::of).toList();
  }

  private Stream<Probe.Direct> of(Probe probe) {
    return switch (probe) {
      case Probe.Direct direct -> Stream.of(direct);
      case Probe.Api asked -> {
        Api api = Optional.ofNullable(estate.work().apis().get(asked.call())).orElseThrow();
        yield meant(asked.of()).map(it -> page(asked, api, it));
      }
    };
  }

  private Stream<URI> meant(String of) {
    List<URI> meant = components(of).or(() -> clouds(of)).orElse(List.of());
    if (meant.isEmpty()) {
      throw new IllegalArgumentException(
          "no component and no private cloud is called '%s'%s"
              .formatted(of, environment.map(it -> " in " + it).orElse("")));
    }
    return meant.stream();
  }

  /** Empty where no component is called so. */
  private Optional<List<URI>> components(String of) {
    return estate.topology().components().sequencedValues().stream()
        .filter(it -> it.name().value().equals(of))
        .findFirst()
        .map(it -> environment.flatMap(it::at).stream().toList());
  }

  private Optional<List<URI>> clouds(String of) {
    Ppcs ppcs = estate.topology().ppcs();
    WhichPpcs which = WhichPpcs.of(of);
    return Optional.of(
            environment.map(here -> ppcs.meant(which, here)).orElseGet(() -> ppcs.meant(which)))
        .map(all -> all.stream().map(Ppc::endpoint).toList());
  }

  private static Probe.Direct page(Probe.Api asked, Api api, URI at) {
    return new Probe.Get(
        at.resolve(api.path()).toString(), asked.expect().orElse(api.expect()), Optional.empty());
  }
}
