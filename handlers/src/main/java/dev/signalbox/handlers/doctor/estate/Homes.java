package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Site;
import java.util.List;
import java.util.Optional;

/** The addresses that the sites of an estate have by name. */
final class Homes {
  private Homes() {}

  /** A name that exactly one address of an account has to have. */
  record Named(Connection.Aws cloud, String name) {
    @Override
    public String toString() {
      return "for the address " + name;
    }
  }

  static List<Named> all(Estate estate) {
    List<RecordPair> pairs =
        estate.roles().records().sequencedValues().stream().flatMap(List::stream).toList();
    return estate.topology().sites().sequencedValues().stream()
        .flatMap(site -> pairs.stream().flatMap(it -> of(estate, site, it).stream()))
        .distinct()
        .toList();
  }

  /** Empty where the estate's file names no cloud of it. */
  static Optional<Named> of(Estate estate, Site site, RecordPair pair) {
    return cloud(estate, site)
        .map(
            it ->
                new Named(
                    it,
                    site.suffix()
                        .map(end -> "%s-%s".formatted(pair.address(), end))
                        .orElse(pair.address())));
  }

  static Optional<Connection.Aws> cloud(Estate estate, Site site) {
    return Optional.ofNullable(site.use().get(Purpose.CLOUD))
        .map(estate.topology().connections()::get)
        .filter(Connection.Aws.class::isInstance)
        .map(Connection.Aws.class::cast);
  }
}
