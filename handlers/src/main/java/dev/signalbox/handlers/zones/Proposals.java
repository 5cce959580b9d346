package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who keeps what a link leads to, among those whom the estate's file names. */
@Singleton
final class Proposals {
  private static final Pattern ON_GITHUB = Pattern.compile("/(.+)/pull/[0-9]+/?");
  private static final Pattern ON_GITLAB = Pattern.compile("/(.+)/-/merge_requests/[0-9]+/?");

  private final Registers registers;
  private final Repositories repositories;

  Proposals(Registers registers, Repositories repositories) {
    this.registers = registers;
    this.repositories = repositories;
  }

  Asked<Proposal> at(Errand errand, URI link) {
    return repository(registers.estate(errand), link)
        .map(it -> repositories.proposal(it, link.toString()))
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking what has become of " + link,
                        Kind.REQUEST,
                        "it is no pull request of anybody whom the estate's file names: correct the"
                            + " link")));
  }

  private static Optional<Repository> repository(Estate estate, URI link) {
    return named(link, ON_GITHUB, estate, Connection.Github.class::isInstance)
        .or(() -> named(link, ON_GITLAB, estate, Connection.Gitlab.class::isInstance));
  }

  private static Optional<Repository> named(
      URI link, Pattern form, Estate estate, Predicate<Connection> keeps) {
    Matcher page = form.matcher(Optional.ofNullable(link.getPath()).orElse(""));
    return page.matches()
        ? estate.topology().connections().sequencedValues().stream()
            .filter(keeps)
            .findFirst()
            .map(it -> new Repository(it, page.group(1)))
        : Optional.empty();
  }
}
