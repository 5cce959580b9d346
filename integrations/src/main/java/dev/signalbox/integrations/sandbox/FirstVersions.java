package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SourceRepository;
import dev.signalbox.config.estate.Statement;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.Tag;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Of what components were made: what runs in production, and three commits that came later. */
@Singleton
public final class FirstVersions implements FirstWorld.Beginning {
  public static final String OLD = "20181009142238-4a52f56";
  public static final String NEW = "20181016083014-ea0aa05";
  private static final List<String> TITLES =
      List.of("Keep the user logged in", "Ask for a token once", "Log less");

  @Override
  public void begin(Estate estate, Things things) {
    estate.topology().components().sequencedValues().stream()
        .flatMap(it -> it.states().flatMap(Statement::source).stream())
        .distinct()
        .forEach(it -> begin(estate, it, things));
  }

  private static void begin(Estate estate, SourceRepository source, Things things) {
    Optional.ofNullable(estate.topology().connections().get(source.on()))
        .map(on -> new Errand(new Repository(on, source.repository()), "making the world"))
        .ifPresent(it -> begin(new Checkout(things, it)));
  }

  private static void begin(Checkout checkout) {
    checkout.make("master", "");
    checkout.releases().add(release(OLD, TITLES.subList(0, 1)));
    checkout.releases().add(release(NEW, TITLES));
  }

  private static Release release(String tag, List<String> titles) {
    String sha = tag.substring(tag.indexOf('-') + 1);
    List<Changes.Commit> commits =
        titles.stream().map(it -> new Changes.Commit(Commit.of(it), it)).toList();
    return new Release(
        new Tag(tag, sha, Tag.Signature.NONE), new Changes(commits, List.of(), true));
  }
}
