package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Releases;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Pages;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the first page of a site, as its visitors do. */
@Singleton
public final class FirstPage {
  private static final Pattern ANY = Pattern.compile("");

  private final Fronts fronts;
  private final Pages pages;

  FirstPage(Fronts fronts, Pages pages) {
    this.fronts = fronts;
    this.pages = pages;
  }

  /** Of a site in that role. */
  public Asked<Shown> of(Estate estate, EnvironmentName environment, SiteName site, Role role) {
    return fronts.of(estate, environment, site, role).then(front -> look(estate, front));
  }

  /** Where nobody answers under a certificate, people want to know what stands there at all. */
  private Asked<Shown> look(Estate estate, Front front) {
    return switch (look(estate, front, true)) {
      case Asked.Troubled<Shown> silent when front.isSecure() ->
          look(estate, front.plain(), false) instanceof Asked.Told<Shown> plain ? plain : silent;
      case Asked<Shown> told -> told;
    };
  }

  private Asked<Shown> look(Estate estate, Front front, boolean safely) {
    return pages
        .look(front.page("/"))
        .then(
            page ->
                sentOn(front, page)
                    .map(on -> pages.look(front.page(on)).map(it -> shown(estate, on, it, safely)))
                    .orElseGet(() -> new Asked.Told<>(shown(estate, front.home(), page, safely))));
  }

  private static Shown shown(Estate estate, URI at, Page page, boolean safely) {
    Pattern releases =
        estate.delivery().releases().map(Releases::pattern).map(Pattern::compile).orElse(ANY);
    return new Shown(at, page.status(), Foot.of(page.text()).release(releases), safely);
  }

  /** To the same name, once: from its bare name to a first page, that is. */
  private static Optional<URI> sentOn(Front front, Page page) {
    return page.location()
        .map(front.home()::resolve)
        .filter(it -> front.name().equals(it.getHost()) && !front.home().equals(it))
        .filter(it -> front.home().getScheme().equals(it.getScheme()));
  }
}
