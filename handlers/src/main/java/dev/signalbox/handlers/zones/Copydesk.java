package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.SourceName;
import dev.signalbox.config.estate.SourcePlace;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Proposes a change of one line to those who keep its file. */
@Singleton
final class Copydesk {
  private final Registers registers;
  private final Repositories repositories;

  Copydesk(Registers registers, Repositories repositories) {
    this.registers = registers;
    this.repositories = repositories;
  }

  /** A file that the estate's file names. */
  record Place(Repository in, SourcePlace at) {
    @Override
    public String toString() {
      return "%s of %s on %s".formatted(at.file(), in, at.branch());
    }
  }

  Place place(Errand errand, String name) {
    var topology = registers.estate(errand).topology();
    SourcePlace at =
        Optional.ofNullable(topology.sources().get(new SourceName(name)))
            .orElseThrow(
                () ->
                    new Untold(
                        "the estate's file has no source '%s': add it there".formatted(name)));
    Connection on = Optional.ofNullable(topology.connections().get(at.on())).orElseThrow();
    return new Place(new Repository(on, at.repository()), at);
  }

  Asked<Optional<SourceFile>> read(Place place) {
    return repositories.file(place.in(), place.at().branch(), place.at().file());
  }

  Asked<Optional<Proposal>> proposed(Place place, String token) {
    return repositories.proposed(place.in(), token);
  }

  Ordered<Proposal> close(Place place, Proposal proposal) {
    return repositories.close(place.in(), proposal.link());
  }

  /** Nothing but that line; {@code why}: for whoever is asked to merge it. */
  Outcome<Proposal> propose(Place place, OneLine line, String why, String token) {
    return Ways.on(
        read(place),
        file ->
            file.flatMap(it -> line.put(it.text()))
                .filter(_ -> line.to().lines().count() == 1)
                .map(text -> edit(place, file.orElseThrow(), text, why))
                .map(it -> repositories.propose(place.in(), it, token))
                .map(it -> Ways.after(it, Outcome.Done<Proposal>::new))
                .orElseGet(() -> new Outcome.Failed<>(complaint(place, line, file), false)));
  }

  private static Edit edit(Place place, SourceFile was, String text, String why) {
    return new Edit(place.at().branch(), place.at().file(), Optional.of(was.mark()), text, why);
  }

  private static String complaint(Place place, OneLine line, Optional<SourceFile> file) {
    return file.map(it -> "%s: %s".formatted(place, line.complaint(it.text())))
        .orElseGet(() -> "there is no %s: correct the estate's file".formatted(place));
  }
}
