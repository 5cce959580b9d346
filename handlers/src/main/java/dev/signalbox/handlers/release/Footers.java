package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.RecordPair;
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

/** Looks at a site under the name of its role, as its visitors do. */
@Singleton
final class Footers {
  private final Pages pages;

  Footers(Pages pages) {
    this.pages = pages;
  }

  Asked<Footer> of(Berth berth) {
    URI page = page(berth).orElseThrow();
    return look(berth, page)
        .then(
            there ->
                sentOn(page, there)
                    .map(on -> look(berth, on).map(it -> footer(berth, on, it)))
                    .orElseGet(() -> new Asked.Told<>(footer(berth, page, there))));
  }

  private Asked<Page> look(Berth berth, URI page) {
    return pages.look(new Visit(page, berth.site().probeAt().map(Door::of)));
  }

  private static Footer footer(Berth berth, URI at, Page page) {
    return new Footer(at, page.text(), berth.releases().pattern());
  }

  /** To the same name, once: from http to https, that is. */
  private static Optional<URI> sentOn(URI from, Page page) {
    return page.location()
        .map(from::resolve)
        .filter(it -> from.getHost().equals(it.getHost()) && !from.equals(it));
  }

  /** The first record is the site's own; in which scheme it is spoken to, its variables say. */
  static Optional<URI> page(Berth berth) {
    List<RecordPair> records =
        berth.estate().roles().records().getOrDefault(berth.environment(), List.of());
    return records.stream().findFirst().map(it -> page(berth, name(it, berth.role())));
  }

  private static String name(RecordPair record, Role role) {
    return switch (role) {
      case PRODUCTION -> record.production();
      case STANDBY -> record.standby();
    };
  }

  private static URI page(Berth berth, String name) {
    String plain = "http://" + name;
    boolean isPlain =
        berth.variables().stream().map(berth::wanted).anyMatch(it -> it.equals(plain));
    return URI.create((isPlain ? plain : "https://" + name) + "/");
  }
}
