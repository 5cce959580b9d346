package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SourcePlace;
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
import java.util.stream.Stream;

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

  /** A file of the estate's own sources needs nobody: it says already what it ought to. */
  Asked<Proposal> at(Errand errand, URI link) {
    Estate estate = registers.estate(errand);
    return repository(estate, link)
        .map(it -> repositories.proposal(it, link.toString()))
        .or(() -> source(estate, link).map(it -> asMerged(estate, it, link)))
        .orElseGet(
            () -> lost(link, "it is no pull request of anybody whom the estate's file names"));
  }

  boolean isFile(Errand errand, URI link) {
    return source(registers.estate(errand), link).isPresent();
  }

  private Asked<Proposal> asMerged(Estate estate, SourcePlace place, URI link) {
    Connection on =
        Optional.ofNullable(estate.topology().connections().get(place.on())).orElseThrow();
    return repositories
        .file(new Repository(on, place.repository()), place.branch(), place.file())
        .then(
            file ->
                file.<Asked<Proposal>>map(
                        it -> new Asked.Told<>(new Proposal.Merged(it.link(), it.mark())))
                    .orElseGet(() -> lost(link, "no such file is there any more")));
  }

  private static Asked<Proposal> lost(URI link, String why) {
    return new Asked.Troubled<>(
        new Trouble(
            "looking what has become of " + link, Kind.REQUEST, why + ": correct the link"));
  }

  private static Optional<SourcePlace> source(Estate estate, URI link) {
    return estate.topology().sources().values().stream()
        .filter(it -> pages(it).anyMatch(Optional.ofNullable(link.getPath()).orElse("")::equals))
        .findFirst();
  }

  private static Stream<String> pages(SourcePlace place) {
    return Stream.of("/%s/blob/%s/%s", "/%s/-/blob/%s/%s")
        .map(it -> it.formatted(place.repository(), place.branch(), place.file()));
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
