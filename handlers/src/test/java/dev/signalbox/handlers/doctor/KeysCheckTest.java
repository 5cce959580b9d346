package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.identity.Keyholders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysCheckTest {
  private final Map<String, Asked<String>> answers = new HashMap<>();

  private record Kept(Map<String, Asked<String>> answers) implements Keyholders {
    @Override
    public boolean knows(Connection on) {
      return on instanceof Connection.Gitlab || on instanceof Connection.Cloudflare;
    }

    @Override
    public Asked<String> whose(Connection on) {
      return answers.getOrDefault(on.reach().name().value(), new Asked.Told<>(expected(on)));
    }
  }

  private static String expected(Connection on) {
    return on instanceof Connection.Gitlab gitlab ? gitlab.runner().orElse("ops") : "a token";
  }

  private Finding look() {
    return look(List.of(new Kept(answers)), Duration.ofSeconds(15));
  }

  private static Finding look(List<Keyholders> keyholders, Duration patience) {
    return new KeysCheck(
            Bundled.installation(), () -> keyholders, Check.Sight.WORKSPACE, new Round(patience))
        .look();
  }

  private void troubled(String connection, Kind kind, String why) {
    answers.put(connection, new Asked.Troubled<>(new Trouble("asking for it", kind, why)));
  }

  @Test
  void keys_that_are_good_are_named_with_whose_they_are() {
    assertThat(look())
        .isInstanceOfSatisfying(
            Finding.Well.class,
            it ->
                assertThat(it.told())
                    .startsWith("all are good: ")
                    .contains("gitlab (ops-bot)", "cloudflare (a token)")
                    .doesNotContain("github", "hk-aws"));
  }

  @Test
  void a_key_of_somebody_whose_jobs_no_runner_takes_is_named_with_whom_it_should_be_of() {
    answers.put("gitlab", new Asked.Told<>("alice"));
    assertThat(look())
        .isEqualTo(
            new Finding.Wrong(
                "the key of gitlab is alice's, and the jobs of gigadb are there for ops-bot",
                "put the key of ops-bot into the secret gitlab, or correct `runner` in"
                    + " estates/gigadb.yml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KEY | the secret cloudflare is missing | put a key that is good into the secret"
            + " cloudflare",
        "KEY | it answered 401 | put a key that is good into the secret cloudflare",
        "UNREACHABLE | nobody answers at its address | see that this machine reaches it, and that"
            + " `url` of cloudflare in estates/gigadb.yml is right",
        "GARBLED | its answer is no JSON | see that `url` of cloudflare in estates/gigadb.yml leads"
            + " to its API",
        "RIGHTS | it answered 403 | let the key of cloudflare do that there",
        "BROKEN | it answered 500 | try again in a minute"
      })
  void trouble_is_told_with_what_would_mend_it(Kind kind, String why, String next) {
    troubled("cloudflare", kind, why);
    assertThat(look()).isEqualTo(new Finding.Wrong("asking for it: " + why, next));
  }

  @Test
  void several_are_all_named_and_each_next_move_once() {
    troubled("cloudflare", Kind.BROKEN, "it answered 500");
    troubled("gitlab", Kind.BROKEN, "it answered 502");
    assertThat(look())
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            it -> {
              assertThat(it.because()).contains("it answered 500", "; ", "it answered 502");
              assertThat(it.next()).isEqualTo("try again in a minute");
            });
  }

  @Test
  void who_does_not_answer_is_not_waited_for() {
    CountDownLatch never = new CountDownLatch(1);
    Keyholders silent = new Silent(never);
    Finding found = look(List.of(silent), Duration.ofMillis(50));
    never.countDown();
    assertThat(found)
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            it ->
                assertThat(it.because())
                    .contains("asking whose key cloudflare has: no answer in time"));
  }

  private record Silent(CountDownLatch never) implements Keyholders {
    @Override
    public boolean knows(Connection on) {
      return on instanceof Connection.Cloudflare;
    }

    @Override
    public Asked<String> whose(Connection on) {
      try {
        never.await();
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
      return new Asked.Told<>("late");
    }
  }

  @Test
  void without_a_world_behind_the_ports_nobody_is_asked() {
    assertThat(look(List.of(), Duration.ofSeconds(15))).isInstanceOf(Finding.Mind.class);
  }
}
