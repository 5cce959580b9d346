package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.durable.Kind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Runs on a database, with the engine's part played by hand: what is staged and due is run. */
public final class Track implements AutoCloseable {
  static final RunView.Requester ADA =
      new RunView.Requester("ada", new UserId("U0OPS1"), new ChannelId("C0OPS"));
  final MovedClock clock;
  private final Map<String, Object> database;
  private final ApplicationContext bot;
  private final Queries queries;

  public Track() {
    this(Databases.usual(), Map.of());
  }

  private Track(Databases database, Map<String, Object> more, Object... others) {
    this(database.fresh(), new MovedClock(), more, others);
  }

  private Track(
      Map<String, Object> database, MovedClock clock, Map<String, Object> more, Object... others) {
    this.database = database;
    this.clock = clock;
    bot =
        ApplicationContext.builder("test")
            .properties(Map.of("trial", "here"))
            .properties(database)
            .properties(more)
            .singletons(clock)
            .singletons(others)
            .start();
    queries = new Queries(bot);
  }

  static Track on(Databases database) {
    return new Track(database, Map.of());
  }

  /** Where every move is seen, by triggers that are Java: on H2, whatever the others run on. */
  static Track thatIsSeen(Map<String, Object> more) {
    return new Track(Databases.H2, more);
  }

  /** Another node on the same database; its clock and its neighbour are its own. */
  Track beside() {
    String url = bot.getRequiredProperty("datasources.default.url", String.class);
    return new Track(Databases.POSTGRES, Map.of("datasources.default.url", url));
  }

  /** Where letters are sent, when its kind of work is run. */
  static Track with(SlackApi slack) {
    return new Track(Databases.usual(), Map.of(), slack, new SimpleMeterRegistry());
  }

  /** Where plans wait for people. */
  static Track thatAsks() {
    return thatAsks(Databases.usual());
  }

  static Track thatAsks(Databases database) {
    return new Track(database, Map.of("trial.asks", "people"));
  }

  static Track with(Map<String, Object> more, Object... others) {
    return new Track(Databases.usual(), more, others);
  }

  /** Another build of the bot on the same database; what is there of the world stays. */
  Track startedAnew(Map<String, Object> more, Object... others) {
    Track anew = new Track(database, clock, more, others);
    anew.neighbour().written.putAll(neighbour().written);
    return anew;
  }

  public <T> T the(Class<T> bean) {
    return bot.getBean(bean);
  }

  TestNeighbour neighbour() {
    return the(TestNeighbour.class);
  }

  <T> Collection<T> all(Class<T> beans) {
    return bot.getBeansOfType(beans);
  }

  Kind kind(String name) {
    return all(Kind.class).stream()
        .filter(it -> it.name().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Planned, and begun if nobody has to say yes: its first step is due. */
  RunId start(String runbook) {
    return start(runbook, Map.of());
  }

  RunId start(String runbook, Map<String, String> inputs) {
    var order = Trial.order(the(Installation.class).current(), runbook, inputs);
    RunId run = the(Starting.class).start(order, ADA).run();
    plan();
    return run;
  }

  /** As far as a plan comes without a step being taken. */
  void plan() {
    work("task_name = 'plan'");
  }

  RunView see(RunId run) {
    return the(Runs.class).find(run.value()).orElseThrow();
  }

  StepRow step(RunId run, String step) {
    return the(StepRows.class).findById(StepRow.id(run.value(), step)).orElseThrow();
  }

  /** Everything that is due now, and what that makes due. */
  void work() {
    work("task_name in ('plan', 'step')");
  }

  private void work(String which) {
    DueWork due = new DueWork(this);
    for (List<String> keys = due.now(which); !keys.isEmpty(); keys = due.now(which)) {
      due.take(keys.getFirst());
    }
  }

  void workAfter(Duration wait) {
    clock.tick(wait);
    work();
  }

  /** Ten minutes pass, that many times: longer than any wait between two tries. */
  void workLong(int times) {
    for (int wait = 0; wait < times; wait++) {
      workAfter(Duration.ofMinutes(10));
    }
  }

  /** Whatever earlier tests left under way ends; the neighbour is in its good mood again. */
  void quiet() {
    neighbour().forget();
    workLong(5);
    neighbour().forget();
    Installation installation = the(Installation.class);
    installation.replace(Trial.configuration(Trial.RUNBOOK, installation.shapes()));
  }

  List<String> tablesThatSay(String words) {
    return queries.tablesThatSay(words);
  }

  public List<String> texts(String query, Object... values) {
    return queries.texts(query, values);
  }

  public void change(String statement, Object... values) {
    queries.change(statement, values);
  }

  @Override
  public void close() {
    bot.close();
  }
}
