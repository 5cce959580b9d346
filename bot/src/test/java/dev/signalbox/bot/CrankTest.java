package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.DatabaseUrl;
import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Reading;
import dev.signalbox.config.Configuration;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.handlers.run.Starting;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code signalbox run …} beside a database whose bot is down, or not. */
class CrankTest {
  private static final RunView.Requester ADA =
      new RunView.Requester("ada", new UserId("U0OPS1"), new ChannelId("C0OPS"));

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void a_run_is_shown_and_steered_while_its_bot_is_down() {
    RunId run = aRun();
    assertThat(obey(run, "show")).isZero();
    assertThat(told()).contains(run + "  Practise on GigaDB", "PLANNING", "PENDING   note");
    assertThat(obey(run, "abort", "--reason", "the release is off")).isZero();
    assertThat(told()).startsWith("Written down: %s abort. ".formatted(run)).hasLineCount(1);
    assertThat(obey(run, "abort", "--reason", "the release is off")).isEqualTo(1);
    assertThat(told()).contains("it is over", "(NOTHING_BEHIND_IT)").hasLineCount(1);
    try (ApplicationContext bot = bot()) {
      assertThat(bot.getBean(Runs.class).find(run.value()).orElseThrow().ending().abortedBy())
          .contains("host:" + System.getProperty("user.name"));
    }
  }

  @Test
  void a_file_that_a_running_bot_holds_is_left_alone_and_the_buttons_are_named()
      throws IOException {
    RunId run = aRun();
    try (FileChannel channel =
            FileChannel.open(folder.resolve("box.mv.db"), StandardOpenOption.WRITE);
        var held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(obey(run, "abort", "--reason", "the release is off")).isEqualTo(1);
    }
    assertThat(told())
        .isEqualTo(
            "A running Signalbox holds this database: press the buttons on the run's card, or stop"
                + " it first.\n");
  }

  @Test
  void where_no_bot_has_ever_been_nothing_is_made() {
    assertThat(obey(new RunId("k4x7pq"), "show")).isEqualTo(1);
    assertThat(told()).startsWith("There are no runs: ").hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void another_worlds_runs_are_not_touched() throws SQLException {
    RunId run = aRun();
    try (var connection = DriverManager.getConnection(url().value(), "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("update signalbox_world set mode = 'production'");
    }
    assertThat(obey(run, "abort", "--reason", "the release is off")).isEqualTo(1);
    assertThat(told()).startsWith("This database belongs to a production, ").hasLineCount(1);
  }

  @Test
  void a_run_that_nobody_knows_and_words_that_lack_a_reason_change_nothing() {
    aRun();
    assertThat(obey(new RunId("zzzzzz"), "retry", "--reason", "why not")).isEqualTo(1);
    assertThat(told()).contains("I know no run 'zzzzzz'", "(NO_SUCH_RUN)");
    assertThat(obey(new RunId("zzzzzz"), "retry")).isEqualTo(2);
    assertThat(told()).contains("--reason", "signalbox run RUN show");
  }

  private RunId aRun() {
    try (ApplicationContext bot = bot()) {
      Configuration known = bot.getBean(Installation.class).current();
      var practice = Optional.ofNullable(known.runbooks().get("practice")).orElseThrow();
      Order order = new Order(known.estate("gigadb").orElseThrow(), practice, Map.of());
      return bot.getBean(Starting.class).start(order, ADA).run();
    }
  }

  /** Without its port and its engine. */
  private ApplicationContext bot() {
    return switch (Reading.of(name -> Optional.ofNullable(sandbox().get(name)), Mode.SANDBOX)) {
      case Reading.Ready ready ->
          Serving.context(ready.settings(), Mode.SANDBOX, Beginning.AT_ONCE).start();
      case Reading.Refused refused -> throw new IllegalStateException(refused.sentence());
    };
  }

  private Map<String, String> sandbox() {
    return Map.of(
        "SIGNALBOX_ENV", "sandbox", "SIGNALBOX_PORT", "0", "SIGNALBOX_DB_URL", url().value());
  }

  private DatabaseUrl url() {
    return new DatabaseUrl("jdbc:h2:file:" + folder.resolve("box"));
  }

  private int obey(RunId run, String... words) {
    said.reset();
    List<String> all = new ArrayList<>(List.of("run", run.value()));
    all.addAll(List.of(words));
    try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      return new Host(sandbox(), out, out).obey(Word.of(all));
    }
  }

  private String told() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
