package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Releases;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Door;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Visit;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at sites as visitors do: at the name that goes with the role of each. */
@Singleton
final class Fronts {
  private static final int FINE = 200;

  private final Pages pages;

  Fronts(Pages pages) {
    this.pages = pages;
  }

  /** A standby may do without a certificate; whoever is production may not. */
  Front at(Board board, Site site, Role role) {
    Optional<Door> door = site.probeAt().map(Door::of);
    Front safe = look(board, new Visit(home("https", board, role), door));
    if (safe.isReached()) {
      return safe;
    }
    Front plain = look(board, new Visit(home("http", board, role), door));
    return plain.isReached() && role == Role.PRODUCTION ? plain.with("https does not work") : plain;
  }

  private Front look(Board board, Visit visit) {
    return switch (pages.look(visit)) {
      case Asked.Troubled<Page> _ -> Front.away();
      case Asked.Told<Page>(Page page) when page.status() != FINE ->
          Front.broken("answers " + page.status());
      case Asked.Told<Page>(Page page) -> read(board.estate(), page);
    };
  }

  private static Front read(Estate estate, Page page) {
    Optional<Pattern> tags =
        estate.delivery().releases().map(Releases::pattern).map(Pattern::compile);
    Optional<String> release = Footer.of(page.text()).flatMap(it -> it.release(tags));
    return release
        .map(it -> new Front(Optional.of(it), Optional.empty()))
        .orElseGet(() -> Front.broken("names no release"));
  }

  /** The first pair of an environment is the site itself; the others are what belongs to it. */
  private static URI home(String scheme, Board board, Role role) {
    List<RecordPair> pairs =
        board
            .estate()
            .roles()
            .records()
            .getOrDefault(new EnvironmentName(board.environment()), List.of());
    return pairs.stream()
        .findFirst()
        .map(
            it ->
                switch (role) {
                  case PRODUCTION -> it.production();
                  case STANDBY -> it.standby();
                })
        .map(it -> URI.create("%s://%s/".formatted(scheme, it)))
        .orElseThrow(
            () ->
                new Untold(
                    "the estate's file names no records of %s at which its sites could be looked at"
                        .formatted(board.environment())));
  }
}
