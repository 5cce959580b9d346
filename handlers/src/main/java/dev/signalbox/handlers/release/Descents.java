package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Releases;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.Tag;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the commit of a tag and what was built of it: the same tag elsewhere may be another. */
@Singleton
final class Descents {
  private final Repositories repositories;
  private final Pipelines pipelines;

  Descents(Repositories repositories, Pipelines pipelines) {
    this.repositories = repositories;
    this.pipelines = pipelines;
  }

  /** Trouble where there is no such tag, or nothing in the site's project was built of it. */
  Asked<Descent> of(Berth berth, String release) {
    return tag(berth, release).then(tag -> of(berth, tag));
  }

  Asked<Tag> tag(Berth berth, String release) {
    return repository(berth)
        .then(
            in ->
                repositories
                    .tag(in, release)
                    .then(
                        found ->
                            found
                                .<Asked<Tag>>map(Asked.Told::new)
                                .orElseGet(
                                    () ->
                                        lacking(
                                            release,
                                            "%s has no such tag; make the release first"
                                                .formatted(in)))));
  }

  static Asked<Repository> repository(Berth berth) {
    Releases releases = berth.releases();
    Optional<Connection> keeper =
        Optional.ofNullable(berth.estate().topology().connections().get(releases.on()));
    return keeper
        .<Asked<Repository>>map(it -> new Asked.Told<>(new Repository(it, releases.repository())))
        .orElseGet(
            () -> lacking(releases.repository(), "the estate's file names nobody who keeps it"));
  }

  Asked<Descent> of(Berth berth, Tag tag) {
    return pipelines.of(berth.project(), tag.name()).then(all -> newest(berth, tag, all));
  }

  /** Of several the newest of this very commit, whatever else bears the tag. */
  private static Asked<Descent> newest(Berth berth, Tag tag, List<Pipeline> all) {
    return all.stream()
        .filter(it -> it.sha().equals(tag.commit()))
        .findFirst()
        .<Asked<Descent>>map(it -> new Asked.Told<>(new Descent(tag.name(), tag.commit(), it)))
        .orElseGet(() -> lacking(tag.name(), none(berth, tag, all)));
  }

  private static String none(Berth berth, Tag tag, List<Pipeline> all) {
    return all.isEmpty()
        ? "%s has no pipeline of it; have its mirror fetch, and try again"
            .formatted(berth.project())
        : "it is %s in %s and %s in %s; find out who moved the tag before anything is built of it"
            .formatted(
                Pipeline.brief(tag.commit()),
                berth.releases().repository(),
                Pipeline.brief(all.getFirst().sha()),
                berth.project());
  }

  private static <T> Asked<T> lacking(String what, String why) {
    return new Asked.Troubled<>(new Trouble("looking for " + what, Kind.REQUEST, why));
  }
}
