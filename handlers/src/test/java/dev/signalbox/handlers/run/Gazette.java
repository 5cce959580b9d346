package dev.signalbox.handlers.run;

import dev.signalbox.handlers.watch.Rounds;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.Kind.Next;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The reports of an estate in a simulated world, the engine's part played by hand. */
final class Gazette implements AutoCloseable {
  final Region region;
  private final Kind kind;

  Gazette() {
    this(new Region());
  }

  Gazette(Region region) {
    this.region = region;
    kind = region.track.kind("report");
    region.track.the(Rounds.class).begin();
    staged().forEach(kind::run);
  }

  List<String> staged() {
    return region.track.texts(
        "select task_instance from scheduled_tasks where task_name = 'report' order by 1");
  }

  /** A worker comes for it; when it wants to come again. */
  Instant comes(String report) {
    return kind.run("gigadb/" + report) instanceof Next.Again(Instant at) ? at : Instant.MAX;
  }

  boolean ends(String report) {
    return kind.run("gigadb/" + report) instanceof Next.Done;
  }

  /** The clock stands there, and a worker comes. */
  void at(String moment, String report) {
    Instant then = Instant.parse(moment);
    region.track.clock.tick(Duration.between(region.track.clock.instant(), then));
    comes(report);
  }

  /** Everything that was posted of it, oldest first. */
  List<String> posted(String report) {
    return region.track.texts(
        "select blocks from letter where letter_key like ? order by created_at, letter_key",
        "report/gigadb/%s/%%".formatted(report));
  }

  String last(String report) {
    return posted(report).getLast();
  }

  List<String> keys(String report) {
    return region.track.texts(
        "select letter_key from letter where letter_key like ? order by created_at, letter_key",
        "report/gigadb/%s/%%".formatted(report));
  }

  /** All names of an environment lead to the other side. */
  void somebodySwaps(String production, String standby) {
    String theirs = region.leads(production);
    region.somebodyLeads(production, region.leads(standby));
    region.somebodyLeads(standby, theirs);
  }

  void somebodySwapsLive() {
    somebodySwaps("gigadb.org", "alt-live.gigadb.host");
    somebodySwaps("bastion.gigadb.org", "bastion.alt-live.gigadb.host");
    somebodySwaps("files.gigadb.org", "files.alt-live.gigadb.host");
    somebodySwaps("portainer.gigadb.org", "portainer.alt-live.gigadb.host");
    region.somebodyLeads("bastion.gigadb.host", region.leads("bastion.gigadb.org"));
    region.settle();
  }

  void twoSettle(String production) {
    for (String person : List.of("U0OPS1", "U0OPS2")) {
      region.voting.typed(
          person,
          "roles gigadb settle --production %s --environment live --reason \"it was swapped by hand\""
              .formatted(production));
    }
  }

  @Override
  public void close() {
    region.close();
  }
}
