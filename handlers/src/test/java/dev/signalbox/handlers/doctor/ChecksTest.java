package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.doctor.Check.Sight;
import dev.signalbox.integrations.chat.Letters.Undelivered;
import dev.signalbox.integrations.chat.Mishaps.Mishap;
import dev.signalbox.integrations.secrets.SecretStore.Found;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final Database POSTGRES = () -> new Database.Seen.Answers("PostgreSQL", NOON);
  private static final Database AWAY = Database.Seen.Away::new;

  @Test
  void a_database_that_does_not_answer_is_named_with_the_next_move() {
    assertThat(new DatabaseCheck(AWAY).look())
        .isEqualTo(
            new Finding.Wrong(
                "it does not answer", "see that it runs and that SIGNALBOX_DB_URL names it"));
  }

  @Test
  void an_h2_file_is_well_enough_and_still_no_production() {
    assertThat(new DatabaseCheck(() -> new Database.Seen.Answers("H2", NOON)).look())
        .isInstanceOf(Finding.Mind.class);
    assertThat(new DatabaseCheck(POSTGRES).look())
        .isEqualTo(new Finding.Well("PostgreSQL answers"));
  }

  @Test
  void a_file_that_a_running_bot_holds_or_nobody_has_made_yet_is_no_trouble() {
    assertThat(new DatabaseCheck(Database.Seen.Held::new).look())
        .isEqualTo(new Finding.Well("a running Signalbox holds it; ask it with `/ops doctor`"));
    assertThat(new DatabaseCheck(Database.Seen.NotMadeYet::new).look())
        .isInstanceOf(Finding.Well.class);
  }

  @Test
  void clocks_more_than_two_seconds_apart_are_trouble_in_either_direction() {
    assertThat(clock(NOON.plusSeconds(2))).isInstanceOf(Finding.Well.class);
    assertThat(clock(NOON.plusMillis(2001))).isInstanceOf(Finding.Wrong.class);
    assertThat(clock(NOON.minusSeconds(90)))
        .isEqualTo(
            new Finding.Wrong(
                "this machine and the database are 90 s apart",
                "let both follow the same time server"));
  }

  @Test
  void one_trouble_is_named_once_and_the_others_point_to_it() {
    assertThat(new ClockCheck(AWAY, CLOCK).look()).isEqualTo(Unasked.FOR_THE_DATABASE);
  }

  @Test
  void letters_that_never_arrived_are_counted_by_error_and_place() {
    assertThat(new LettersCheck(new TestLetters(List.of())).look())
        .isInstanceOf(Finding.Well.class);
    var lost =
        List.of(
            new Undelivered("run/1", "C0OPS", "not_in_channel"),
            new Undelivered("run/2", "C0NOTE", "is_archived"),
            new Undelivered("run/3", "C0OPS", "not_in_channel"));
    assertThat(new LettersCheck(new TestLetters(lost)).look())
        .isEqualTo(
            new Finding.Mind(
                "3 never arrived: 2 × not_in_channel (C0OPS), 1 × is_archived (C0NOTE)",
                "mend those places (the channels' line says how); a letter is not sent again"));
  }

  @Test
  void calls_that_went_badly_in_the_last_hour_are_worth_knowing() {
    var bad = new Mishap(NOON, "chat.update", "is_archived");
    assertThat(new SlackCheck(new TestMishaps(0, List.of())).look())
        .isEqualTo(new Finding.Well("every call went well since the start"));
    assertThat(new SlackCheck(new TestMishaps(7, List.of())).look())
        .isEqualTo(
            new Finding.Well("every call of the last hour went well; 7 did not since the start"));
    assertThat(new SlackCheck(new TestMishaps(7, List.of(bad, bad))).look())
        .isEqualTo(
            new Finding.Mind(
                "2 calls in the last hour did not go well: chat.update is_archived",
                "read the log for them; `later` and `unknown` are tried again by themselves"));
  }

  @Test
  void a_socket_that_is_shut_is_trouble_and_one_that_is_not_used_is_none() {
    assertThat(new SocketCheck(() -> Line.State.NOT_USED).look()).isInstanceOf(Finding.Well.class);
    assertThat(new SocketCheck(() -> Line.State.OPEN).look()).isEqualTo(new Finding.Well("open"));
    assertThat(new SocketCheck(() -> Line.State.SHUT).look())
        .isInstanceOfSatisfying(
            Finding.Wrong.class, it -> assertThat(it.next()).contains("connections:write"));
  }

  @Test
  void a_secret_that_is_not_there_is_named_with_where_to_put_it() {
    var installation = Bundled.installation();
    Finding finding =
        new SecretsCheck(
                installation, name -> name.value().equals("hk-aws") ? Found.MISSING : Found.THERE)
            .look();
    assertThat(finding)
        .isEqualTo(
            new Finding.Wrong(
                "missing: hk-aws",
                "set SIGNALBOX_SECRET_HK_AWS and so on, or put a file of each name into the folder"
                    + " SIGNALBOX_SECRETS"));
    assertThat(new SecretsCheck(installation, _ -> Found.THERE).look())
        .isEqualTo(new Finding.Well("all 19 that connections name are there"));
    assertThat(new SecretsCheck(installation, _ -> Found.NOT_NEEDED).look())
        .isEqualTo(new Finding.Well("the simulated world needs none"));
  }

  @Test
  void a_check_that_breaks_is_a_finding_and_the_others_are_still_told() {
    Doctor doctor =
        new Doctor(
            List.of(
                new ClockCheck(
                    () -> {
                      throw new IllegalStateException("away");
                    },
                    CLOCK),
                new DatabaseCheck(POSTGRES)));
    assertThat(doctor.examine().toString())
        .contains("1 of my checks found trouble")
        .contains("the look itself broke")
        .contains("PostgreSQL answers");
  }

  @Test
  void a_look_that_hangs_is_a_finding_and_keeps_nobody_waiting() {
    var never = new CountDownLatch(1);
    Database hanging =
        () -> {
          try {
            never.await();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          return new Database.Seen.Away();
        };
    Doctor doctor =
        new Doctor(
            List.of(new ClockCheck(hanging, CLOCK), new DatabaseCheck(POSTGRES)),
            Duration.ofMillis(50));
    List<Examined> examined = doctor.look(EnumSet.allOf(Sight.class));
    never.countDown();
    assertThat(examined.getFirst().finding())
        .isInstanceOfSatisfying(
            Finding.Wrong.class, it -> assertThat(it.because()).contains("took longer"));
  }

  @Test
  void what_cannot_be_seen_from_here_is_not_looked_at_but_named() {
    Doctor doctor =
        new Doctor(
            List.of(
                new SlackCheck(new TestMishaps(1, List.of())),
                new TokenCheck(new TestMembership()),
                new DatabaseCheck(POSTGRES)));
    assertThat(doctor.look(EnumSet.of(Sight.ANYBODY)))
        .extracting(Examined::about)
        .containsExactly("database");
    assertThat(doctor.unseen(EnumSet.of(Sight.ANYBODY))).containsExactly("slack", "token");
  }

  private static Finding clock(Instant database) {
    return new ClockCheck(() -> new Database.Seen.Answers("H2", database), CLOCK).look();
  }
}
