package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.front.Fronts;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name that visitors know, and the site that it belongs to now.
 *
 * @param isFront whether a page under a certificate surely stands there
 */
record PublicName(
    EnvironmentName environment, Site site, RecordPair pair, String name, boolean isFront) {
  /** None of a site in waiting that is met without a certificate. */
  static List<PublicName> of(Estate estate, List<Holding> held) {
    return held.stream().flatMap(it -> of(estate, it)).toList();
  }

  private static Stream<PublicName> of(Estate estate, Holding held) {
    EnvironmentName environment = new EnvironmentName(held.environment());
    boolean isSecure =
        Fronts.home(estate, environment, held.role())
            .filter(it -> it.getScheme().equals("https"))
            .isPresent();
    List<RecordPair> pairs = estate.roles().records().getOrDefault(environment, List.of());
    return Optional.ofNullable(estate.topology().sites().get(new SiteName(held.site())))
        .filter(_ -> isSecure)
        .stream()
        .flatMap(
            site ->
                IntStream.range(0, pairs.size())
                    .boxed()
                    .flatMap(
                        at ->
                            names(pairs.get(at), held.role())
                                .map(
                                    it ->
                                        new PublicName(
                                            environment, site, pairs.get(at), it, at == 0))));
  }

  private static Stream<String> names(RecordPair pair, Role role) {
    return switch (role) {
      case PRODUCTION -> Stream.concat(Stream.of(pair.production()), pair.also().stream());
      case STANDBY -> Stream.of(pair.standby());
    };
  }

  @Override
  public String toString() {
    return "for the certificate of " + name;
  }
}
