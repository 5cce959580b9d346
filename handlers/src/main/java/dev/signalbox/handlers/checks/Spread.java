package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Api;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.PpcTarget;
import dev.signalbox.config.estate.Probe;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of a question to an API one to each private cloud that is meant, in one environment. */
record Spread(Estate estate, Optional<EnvironmentName> environment) {
  /** Throws {@link IllegalArgumentException} where nobody is meant. */
  List<Probe.Direct> of(List<Probe> probes) {
    return probes.stream().flatMap(this::of).toList();
  }

  private Stream<Probe.Direct> of(Probe probe) {
    return switch (probe) {
      case Probe.Direct direct -> Stream.of(direct);
      case Probe.Api asked -> meant(asked.of()).map(it -> page(asked, it));
    };
  }

  private Stream<Ppc> meant(String of) {
    List<Ppc> meant =
        estate.topology().ppcs().meant(PpcTarget.of(of)).stream()
            .filter(it -> environment.filter(here -> !here.equals(it.environment())).isEmpty())
            .toList();
    if (meant.isEmpty()) {
      throw new IllegalArgumentException(
          "there are no private clouds '%s'%s"
              .formatted(of, environment.map(it -> " in " + it).orElse("")));
    }
    return meant.stream();
  }

  private Probe.Direct page(Probe.Api asked, Ppc ppc) {
    Api api = Optional.ofNullable(estate.work().apis().get(asked.call())).orElseThrow();
    return new Probe.Get(
        ppc.at(api.path()).toString(), asked.expect().orElse(api.expect()), Optional.empty());
  }
}
