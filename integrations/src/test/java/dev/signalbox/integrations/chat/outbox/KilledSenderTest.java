package dev.signalbox.integrations.chat.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on a real file, killed with SIGKILL around Slack's answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KilledSenderTest {
  private static final int ROUNDS = 20;

  record Row(String key, String fate, String ts) {}

  private Senders senders;
  private LoopbackSlack slack;
  private Path database;

  /** The first of them dies a natural death, and leaves its classes to the others. */
  @BeforeAll
  void train(@TempDir Path folder) throws IOException, InterruptedException {
    senders = new Senders(folder);
    try (var anySlack = new LoopbackSlack()) {
      assertThat(new Mortal().lives(senders.of(folder, anySlack.api(), "0"))).isZero();
    }
  }

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    slack = new LoopbackSlack();
    database = folder;
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void twenty_senders_killed_around_slacks_answer_leave_one_card_each() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      dies(round, death(round));
    }
    livesUntilAllIsSent();

    assertThat(rows()).hasSize(ROUNDS).allMatch(row -> row.fate().equals("SENT"));
    assertThat(slack.cards.all()).extracting(Cards.Card::key).doesNotHaveDuplicates();
    assertThat(rows()).extracting(Row::ts).containsExactlyInAnyOrderElementsOf(standing());
    assertThat(slack.cards.lookUps()).isGreaterThanOrEqualTo(ROUNDS / 2);
  }

  @Test
  void where_nothing_may_be_read_the_second_card_says_so_and_is_the_one_we_know() throws Exception {
    slack.unreadable();
    dies(0, new Death.BeforeTheAnswer());
    livesUntilAllIsSent();

    assertThat(slack.cards.all())
        .extracting(Cards.Card::text)
        .containsExactly("card 0", "(repeated) card 0");
    String newest = slack.cards.all().getLast().ts();
    assertThat(rows()).containsExactly(new Row("card-0", "SENT", newest));
  }

  /** Half of the rounds die for certain before the commit, half in a race with it. */
  private static Death death(int round) {
    return switch (round % 6) {
      case 0 -> new Death.BeforeTheAnswer();
      case 1 -> new Death.AfterTheFirstByte();
      case 2 -> new Death.BeforeThePost();
      default -> new Death.AfterTheAnswer(Duration.ofMillis(round * 20L / (ROUNDS - 1)));
    };
  }

  private void dies(int letter, Death death) throws IOException, InterruptedException {
    Mortal sender = new Mortal();
    slack.plan("card-" + letter, death, sender);
    int exit = sender.dies(senders.of(database, slack.api(), Integer.toString(letter)));
    assertThat(exit).as("%s of card %d", death, letter).isEqualTo(Mortal.KILLED);
  }

  private void livesUntilAllIsSent() throws IOException, InterruptedException {
    var last = senders.of(database, slack.api(), SendingProcess.NO_LETTER);
    assertThat(new Mortal().lives(last)).isZero();
  }

  private List<String> standing() {
    return slack.cards.all().stream().map(Cards.Card::ts).toList();
  }

  private List<Row> rows() throws SQLException {
    var found = new ArrayList<Row>();
    try (var connection = DriverManager.getConnection(SendingProcess.url(database), "sa", "");
        var query = connection.prepareStatement("select letter_key, fate, ts from letter");
        var row = query.executeQuery()) {
      while (row.next()) {
        found.add(new Row(row.getString(1), row.getString(2), row.getString(3)));
      }
    }
    return found;
  }
}
