package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.testing.HandClock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstRepositoriesTest {
  private static final String HERE = "gigascience/gigadb-website";
  private final Estate gigadb = Gigadb.bundled();
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final Repositories repositories =
      new WorldRepositories(world.world(), world.fate(), new Colleague(world.access(), clock));

  @BeforeEach
  void begin() {
    world
        .world()
        .change(
            things -> {
              new FirstRepositories().begin(gigadb, things);
              return true;
            });
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Repository at(String connection, String name) {
    Optional<Connection> on =
        Optional.ofNullable(gigadb.topology().connections().get(new ConnectionName(connection)));
    return new Repository(on.orElseThrow(), name);
  }

  private static <T> T told(Asked<T> asked) {
    if (asked instanceof Asked.Told<T>(T value)) {
      return value;
    }
    throw new AssertionError("not told: " + asked);
  }

  private Changes between(String base, String head) {
    return told(repositories.compare(at("github", HERE), base, head));
  }

  private Collection<String> complex(Changes changes) {
    return changes.within(gigadb.delivery().releases().orElseThrow().complexWhen());
  }

  @Test
  void one_release_changes_the_database_and_those_around_it_do_not() {
    assertThat(complex(between("v4.3.3", "v4.3.4"))).isEmpty();
    assertThat(complex(between("v4.3.4", "v4.3.5"))).hasSize(1);
    assertThat(complex(between("v4.3.3", "v4.3.5"))).hasSize(1);
    assertThat(complex(between("v4.3.5", "v4.3.6"))).isEmpty();
    assertThat(between("v4.3.5", "v4.3.4").commits()).isEmpty();
    assertThat(between("v4.3.4", "develop").commits()).hasSize(4);
  }

  @Test
  void its_mirrors_have_the_same_tags_at_the_same_commits() {
    Optional<Tag> first = told(repositories.tag(at("github", HERE), "v4.3.5"));
    assertThat(first).isPresent();
    for (String project : List.of("gigadb-website", "alt-gigadb-website")) {
      Repository mirror = at("gitlab", "gigascience/upstream/" + project);
      assertThat(told(repositories.tag(mirror, "v4.3.5"))).isEqualTo(first);
    }
    assertThat(told(repositories.tag(at("github", HERE), "v4.3.7"))).isEmpty();
  }

  @Test
  void the_role_table_stands_in_its_document() {
    Optional<SourceFile> table =
        told(
            repositories.file(
                at("github", HERE), "develop", "docs/sop/DEPLOYING_TO_PRODUCTION.md"));
    assertThat(table.orElseThrow().text())
        .contains("## Role table\n", "| gigadb-website | upstream | ap-east-1 | current production")
        .contains("| alt-gigadb-website | alt | ap-southeast-2 | hot stand-by |");
  }

  @Test
  void people_can_look_at_all_of_it() {
    assertThat(new Bookshelf(world.world()).rows())
        .hasSize(16)
        .anySatisfy(it -> assertThat(it).startsWith("tag", "github/" + HERE, "v4.3.5"))
        .anySatisfy(it -> assertThat(it).startsWith("file", "github/" + HERE));
  }
}
