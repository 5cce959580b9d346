package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.Caller;
import dev.signalbox.integrations.identity.Identity;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sites have clouds of their own, so that nothing meant for one reaches the other; and one name
 * that plays the jobs of both, so that a run does not change hands on its way.
 */
@Singleton
final class SameKeyCheck implements EstateCheck {
  private final Identity identity;
  private final Runners runners;

  SameKeyCheck(Identity identity, Runners runners) {
    this.identity = identity;
    this.runners = runners;
  }

  private record Key<C>(Site site, C on) {
    @Override
    public String toString() {
      return "whose key %s has".formatted(site.name());
    }
  }

  @Override
  public String about() {
    return "keys of the sites";
  }

  @Override
  public Finding look(Estate estate) {
    return Tally.of(Stream.concat(clouds(estate), pipelines(estate)))
        .in(well -> well.isEmpty() ? "no site has any" : String.join("; ", well));
  }

  private Stream<Finding> clouds(Estate estate) {
    List<Key<Connection.Aws>> keys =
        sites(estate)
            .flatMap(it -> Homes.cloud(estate, it).stream().map(on -> new Key<>(it, on)))
            .toList();
    SequencedMap<String, List<String>> owners = new LinkedHashMap<>();
    List<Finding> found = asked(keys, it -> identity.whoAmI(it.on()).map(Caller::account), owners);
    owners.forEach(
        (account, sites) ->
            found.add(
                sites.size() == 1
                    ? new Finding.Well("%s opens %s".formatted(sites.getFirst(), account))
                    : new Finding.Wrong(
                        "%s open the same account %s"
                            .formatted(String.join(" and ", sites), account),
                        "give each site the key of its own account")));
    return found.stream();
  }

  private Stream<Finding> pipelines(Estate estate) {
    List<Key<Connection.Gitlab>> keys =
        sites(estate)
            .flatMap(
                it -> Project.of(estate.topology(), it).stream().map(on -> new Key<>(it, on.on())))
            .toList();
    SequencedMap<String, List<String>> actors = new LinkedHashMap<>();
    List<Finding> found = asked(keys, it -> runners.actor(it.on()), actors);
    if (actors.size() > 1) {
      found.add(
          new Finding.Wrong(
              "the jobs of the sites are played by " + String.join(" and ", actors.keySet()),
              "let one name play those of all"));
    }
    actors.keySet().stream()
        .filter(_ -> actors.size() == 1)
        .forEach(it -> found.add(new Finding.Well(it + " plays the jobs of all")));
    return found.stream();
  }

  private static Stream<Site> sites(Estate estate) {
    return estate.topology().sites().sequencedValues().stream();
  }

  /** Who is told is put down with their sites; who cannot be told is what is given back. */
  private static <C> List<Finding> asked(
      List<Key<C>> keys,
      Function<Key<C>, Asked<String>> whose,
      SequencedMap<String, List<String>> by) {
    List<Finding> unseen = new ArrayList<>();
    Round.USUAL
        .ask(keys, whose)
        .forEach(
            (key, asked) -> {
              switch (asked) {
                case Asked.Told<String>(String who) ->
                    by.computeIfAbsent(who, _ -> new ArrayList<>()).add(key.site().name().value());
                case Asked.Troubled<String>(var trouble) -> unseen.add(Tally.unseen(trouble));
              }
            });
    return unseen;
  }
}
