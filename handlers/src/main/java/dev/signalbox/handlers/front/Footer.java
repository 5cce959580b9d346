package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.Releases;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Pages;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads from a site's first page which release it shows. */
@Singleton
public final class Footer {
  private static final int FINE = 200;
  private static final Pattern FOOTER = Pattern.compile("(?is)<footer\\b.*");

  /** What git says of a commit that is no release itself: so many after it. */
  private static final String AFTER = "(?:-[0-9]+-g[0-9a-f]+)?";

  private final Pages pages;

  Footer(Pages pages) {
    this.pages = pages;
  }

  /** Trouble, too, where it shows none. */
  public Asked<String> read(Releases releases, Front front) {
    return pages
        .look(front.page("/"))
        .then(
            page ->
                page.status() == FINE
                    ? shown(releases, page)
                        .<Asked<String>>map(Asked.Told::new)
                        .orElseGet(() -> none(front, "shows no release on its first page"))
                    : none(front, "answers with " + page.status()));
  }

  private static Optional<String> shown(Releases releases, Page page) {
    String below = first(FOOTER, page.text()).orElse(page.text());
    Pattern release =
        Pattern.compile("(?<![\\w.])(?:%s)%s(?![\\w-])".formatted(releases.pattern(), AFTER));
    return first(release, below);
  }

  private static Optional<String> first(Pattern wanted, String text) {
    return wanted.matcher(text).results().findFirst().map(MatchResult::group);
  }

  private static <T> Asked<T> none(Front front, String why) {
    return new Asked.Troubled<>(
        new Trouble(
            "reading which release %s runs".formatted(front.site()),
            Kind.GARBLED,
            "%s %s".formatted(front.name(), why)));
  }
}
