package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.handlers.knock.Knock;
import dev.signalbox.handlers.knock.Knocking;
import dev.signalbox.handlers.watch.Rounds;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import java.util.List;

/** What people read of the builds of an estate's branches, the engine's part played by hand. */
final class Newsstand implements AutoCloseable {
  private static final String REPORT = "pulumi/builds";

  final Customers customers = new Customers();

  Newsstand() {
    customers.track.the(Rounds.class).begin();
    customers.track.kind("report").run(REPORT);
  }

  BuildId push(String branch, Fortune fortune) {
    return customers.developers.push(Customers.REPOSITORY, branch, fortune);
  }

  void restart(BuildId build, Fortune fortune) {
    customers.developers.restart(Customers.REPOSITORY, build, fortune);
  }

  /** So long later, by which its report may be due or not. */
  void after(Duration time) {
    customers.track.clock.tick(time);
    comesTo(customers.track);
  }

  void comesTo(Track node) {
    node.kind("report").run(REPORT);
  }

  /** Its build server calls, so long later. */
  void calledAfter(Duration time) {
    customers.track.clock.tick(time);
    customers
        .track
        .the(Knocking.class)
        .knock(new Knock(new EstateName("pulumi"), new ConnectionName("travis")));
    customers
        .track
        .texts("select task_instance from scheduled_tasks where task_name = 'knock'")
        .forEach(it -> customers.track.kind("knock").run(it));
    customers.track.change("delete from scheduled_tasks where task_name = 'knock'");
  }

  /** All that was told, oldest first. */
  List<String> told() {
    return customers.track.texts(
        "select blocks from letter where letter_key like 'build/pulumi/%'"
            + " order by created_at, letter_key");
  }

  String last() {
    return told().getLast();
  }

  /** What the report itself has said. */
  List<String> said() {
    return customers.track.texts(
        "select blocks from letter where letter_key like 'report/pulumi/builds/%'"
            + " order by created_at, letter_key");
  }

  @Override
  public void close() {
    customers.close();
  }
}
