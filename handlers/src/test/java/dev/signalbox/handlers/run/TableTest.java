package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.lock.Locks;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The columns that people meet outside of runs: what they look at, what guards, what they press.
 * Each is asked from outside, for who asks from where is what it is about.
 */
class TableTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String ASKING =
      """
        - id: yes
          do: approval.ask
          with: { groups: [tech], say: "Go on?", limit: 1d, on-limit: hold }
          rejected: []
        - id: told
          do: run.write
          with: { say: one }
      """;
  private static final String AT_THE_END =
      """
        - id: told
          do: run.write
          with: { say: one }
      finally:
        - id: done
          do: task.ask
          with: { groups: [tech], say: "Sweep up." }
      """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.change("delete from embargo");
    TRACK.change("delete from reservation");
    TRACK.change("delete from run_lock");
  }

  @AfterEach
  void it_goes_on() {
    VOTING.typed("U0OPS1", "resume-everything");
    VOTING.typed("U0OPS2", "resume-everything");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "who,     U0OPS1,  C0OPS,  status gigadb, Status of GigaDB",
        "who,     U0QA,    C0OPS,  status gigadb, there is no estate",
        "who,     U0GUEST, C0OPS,  status gigadb, I do not know you",
        "where,   U0OPS1,  D0OPS,  status gigadb, Status of GigaDB",
        "stop,    U0OPS1,  C0OPS,  status gigadb, Status of GigaDB",
        "embargo, U0OPS1,  C0OPS,  when practice gigadb, Not now (EMBARGO)",
        "embargo, U0OPS1,  C0OPS,  runs,          run",
      })
  void a_look(String inTheWay, String user, String channel, String typed, String said) {
    put(inTheWay);
    assertThat(VOTING.typedIn(channel, user, typed)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "stop by anybody,          U0QA,    stop the zone is wrong, Everything is stopped",
        "stop by a stranger,       U0GUEST, stop, I do not know you",
        "resume by ops,            U0OPS1,  resume-everything, Nothing is stopped",
        "resume by others,         U0TECH,  resume-everything, NOT_IN_GROUP",
        "raise by who may start,   U0TECH,  embargo raise gigadb --reason why, You lift it at once",
        "raise by others,          U0DEV,   embargo raise gigadb --reason why, NOT_IN_GROUP",
        "break by one of ops,      U0OPS1,  locks break gigadb live, Another of ops",
        "break by others,          U0TECH,  locks break gigadb live, NOT_IN_GROUP",
        "settle by one of ops,     U0OPS1,  roles gigadb settle --production alt --environment live"
            + " --reason why, Another of ops",
        "settle by others,         U0TECH,  roles gigadb settle --production alt --environment live"
            + " --reason why, NOT_IN_GROUP",
        "reserve by who may start, U0TECH,  reserve gigadb staging --reason why, is yours until",
      })
  void a_guard_command(String cell, String user, String typed, String said) {
    TRACK.the(Locks.class).take("gigadb", new TreeSet<>(Set.of("live")), "one that is gone");
    assertThat(VOTING.typed(user, typed)).as(cell).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "D0OPS,     stop the zone is wrong, Everything is stopped",
        "C0OPSNOTE, stop the zone is wrong, Everything is stopped",
        "D0OPS,     resume-everything, LOOKS_ONLY_HERE",
        "D0OPS,     embargo raise gigadb --reason why, LOOKS_ONLY_HERE",
        "C0OPSNOTE, embargo raise gigadb --reason why, WRONG_CHANNEL",
        "C0OPSNOTE, embargo show gigadb, Nothing of GigaDB is frozen",
        "D0OPS,     locks break gigadb live, LOOKS_ONLY_HERE",
        "C0OPSNOTE, locks break gigadb live, WRONG_CHANNEL",
        "C0OPSNOTE, roles gigadb settle --production alt --environment live --reason why,"
            + " WRONG_CHANNEL",
        "C0OPSNOTE, reserve gigadb staging --reason why, WRONG_CHANNEL",
      })
  void where_a_guard_command_is_typed(String channel, String typed, String said) {
    TRACK.the(Locks.class).take("gigadb", new TreeSet<>(Set.of("live")), "one that is gone");
    assertThat(VOTING.typedIn(channel, "U0OPS1", typed)).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing,       U0TECH,  decides it",
    "nothing,       U0OPS1,  NOT_IN_GROUP",
    "nothing,       U0GUEST, I do not know you",
    "stop,          U0TECH,  EMERGENCY_STOP",
    "embargo,       U0TECH,  decides it",
  })
  void a_click(String inTheWay, String user, String said) {
    VOTING.asking(Trial.HEAD + ASKING);
    put(inTheWay);
    assertThat(VOTING.press(user, "approved")).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "stop", "embargo"})
  void a_click_on_the_way_back(String inTheWay) {
    VOTING.asking(Trial.HEAD + AT_THE_END);
    put(inTheWay);
    assertThat(VOTING.press("U0TECH", "by-hand")).contains("decides it");
  }

  private static void put(String inTheWay) {
    switch (inTheWay) {
      case "stop" -> VOTING.typed("U0QA", "stop the zone is wrong");
      case "embargo" -> VOTING.typed("U0TECH", "embargo raise gigadb --for 2h --reason why");
      default -> {}
    }
  }
}
