package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing.Finished;
import dev.signalbox.integrations.commands.Standing.NotStarted;
import dev.signalbox.integrations.commands.Standing.Running;
import dev.signalbox.integrations.commands.Standing.Vanished;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who has a command run. */
public abstract class CommandsContract {
  private static final Token FIRST = new Token("run-1/reset/1");
  private static final Token SECOND = new Token("run-2/reset/1");
  private CommandsStage stage;

  protected abstract CommandsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Ordered<Standing> begin(Token token, Errand errand) {
    return stage.commands().begin(stage.host(), token, errand);
  }

  private Standing standing(Token token) {
    Asked<Standing> asked = stage.commands().look(stage.host(), token);
    assertThat(asked).isInstanceOf(Asked.Told.class);
    return ((Asked.Told<Standing>) asked).value();
  }

  private static Trouble refused(Ordered<Standing> ordered) {
    assertThat(ordered).isInstanceOf(Ordered.Refused.class);
    return ((Ordered.Refused<Standing>) ordered).trouble();
  }

  @Test
  void what_was_never_begun_is_told_so() {
    assertThat(standing(FIRST)).isEqualTo(new NotStarted());
    assertThat(stage.ran()).isEmpty();
  }

  @Test
  void a_command_runs_on_by_itself_and_leaves_its_code_its_last_words_and_how_long_it_took() {
    Ordered<Standing> begun = begin(FIRST, Errands.reset(Errands.KEY));
    assertThat(begun)
        .isInstanceOfSatisfying(
            Ordered.Done.class, done -> assertThat(done.value()).isInstanceOf(Running.class));
    Instant since = ((Running) standing(FIRST)).since();
    assertThat(begun).isEqualTo(new Ordered.Done<>(new Running(since)));
    stage.timePasses();
    assertThat(standing(FIRST))
        .isInstanceOfSatisfying(
            Finished.class,
            over -> {
              assertThat(over.code()).isZero();
              assertThat(over.tail()).startsWith("This is gigadb/upstream.").contains(Errands.KEY);
              assertThat(over.took()).isGreaterThanOrEqualTo(Duration.ZERO);
            });
    assertThat(stage.ran()).containsExactly("ops-databaseReset " + Errands.KEY);
  }

  @Test
  void who_says_it_again_only_watches() {
    begin(FIRST, Errands.reset(Errands.KEY));
    assertThat(begin(FIRST, Errands.reset(Errands.KEY)))
        .isEqualTo(new Ordered.Done<>(standing(FIRST)));
    stage.timePasses();
    assertThat(begin(FIRST, Errands.reset(Errands.KEY)))
        .isEqualTo(new Ordered.Done<>(standing(FIRST)));
    assertThat(standing(FIRST)).isInstanceOf(Finished.class);
    assertThat(stage.ran()).hasSize(1);
  }

  @Test
  void who_says_it_at_the_same_time_as_others_has_it_begun_once()
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Ordered<Standing>>> all =
          Stream.generate(() -> threads.submit(() -> begin(FIRST, Errands.reset(Errands.KEY))))
              .limit(4)
              .toList();
      for (Future<Ordered<Standing>> each : all) {
        assertThat(each.get()).isInstanceOf(Ordered.Done.class);
      }
    }
    stage.timePasses();
    assertThat(standing(FIRST)).isInstanceOf(Finished.class);
    assertThat(stage.ran()).hasSize(1);
  }

  @Test
  void one_of_a_kind_at_a_time() {
    begin(FIRST, Errands.reset(Errands.KEY));
    assertThat(refused(begin(SECOND, Errands.reset("gigadb_upstream_live_20261119.backup"))).says())
        .startsWith("beginning reset on ")
        .contains("one of its kind is under way there already", "run-1");
    assertThat(begin(new Token("run-2/dump/1"), Errands.dump(Errands.KEY)))
        .isInstanceOf(Ordered.Done.class);
    assertThat(standing(SECOND)).isEqualTo(new NotStarted());
    stage.timePasses();
    assertThat(begin(SECOND, Errands.reset(Errands.KEY))).isInstanceOf(Ordered.Done.class);
  }

  @Test
  void what_changes_something_begins_on_the_site_that_was_meant_and_nowhere_else() {
    stage.says("gigadb/alt");
    assertThat(refused(begin(FIRST, Errands.reset(Errands.KEY))).why())
        .isEqualTo(
            "that host says it is gigadb/alt and not gigadb/upstream: look where this connection"
                + " leads");
    stage.says("");
    assertThat(refused(begin(FIRST, Errands.dump(Errands.KEY))).why())
        .isEqualTo(
            "that host does not say what it is: write gigadb/upstream into ~/.signalbox/site"
                + " there");
    assertThat(stage.ran()).isEmpty();
    assertThat(standing(FIRST)).isEqualTo(new NotStarted());
    assertThat(begin(FIRST, Errands.warmCache())).isInstanceOf(Ordered.Done.class);
  }

  @Test
  void what_was_killed_there_is_known_to_have_begun_and_is_never_begun_again() {
    begin(FIRST, Errands.reset(Errands.KEY));
    Instant since = ((Running) standing(FIRST)).since();
    stage.dies();
    assertThat(standing(FIRST)).isEqualTo(new Vanished(since));
    assertThat(begin(FIRST, Errands.reset(Errands.KEY)))
        .isEqualTo(new Ordered.Done<>(new Vanished(since)));
    assertThat(stage.ran()).hasSize(1);
    assertThat(begin(SECOND, Errands.reset(Errands.KEY))).isInstanceOf(Ordered.Done.class);
  }
}
