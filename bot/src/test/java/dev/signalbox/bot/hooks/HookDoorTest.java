package dev.signalbox.bot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.HandClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three neighbours call; whoever is one of them is heard, and nothing that they say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HookDoorTest {
  private static final String BODY = "{\"state\":\"passed\",\"repository\":\"gigadb/website\"}";
  private static final String GITHUB = "X-Hub-Signature-256";
  private static final String GITLAB = "X-Gitlab-Token";
  private static final String TRAVIS = "Signature";
  private static final String HUGE = "payload=" + "x".repeat(1 << 20);

  private final RunningHooks hooks = new RunningHooks();
  private final TestEar ear = hooks.bean(TestEar.class);

  @BeforeEach
  void a_while_has_passed() {
    hooks.bean(HandClock.class).advance(Duration.ofMinutes(10));
  }

  @AfterEach
  void nobody_else_was_heard() {
    assertThat(ear.rest()).isEmpty();
  }

  @AfterAll
  void stop() {
    hooks.close();
  }

  @Test
  void github_is_known_by_its_signature_over_the_very_bytes() throws InterruptedException {
    String signature = RunningHooks.github("planted-ours", BODY);
    assertRefused(hooks.sent("github", BODY + " ", GITHUB, signature));
    assertRefused(hooks.sent("github", BODY, GITHUB, signature.replace("sha256=", "")));
    assertRefused(hooks.sent("github", BODY, "X-Hub-Signature", signature));
    assertRefused(hooks.sent("github", BODY, GITHUB, RunningHooks.github("planted-github", BODY)));
    assertRefused(hooks.sent("github", BODY));
    assertHeard(hooks.sent("github", BODY, GITHUB, signature), "pulumi/github");
  }

  @Test
  void gitlab_is_known_by_the_secret_that_it_shows() throws InterruptedException {
    assertRefused(hooks.sent("gitlab", BODY, GITLAB, "planted-la"));
    assertRefused(hooks.sent("gitlab", BODY, GITLAB, "planted-lab2"));
    assertRefused(hooks.sent("gitlab", BODY));
    assertHeard(hooks.sent("gitlab", BODY, GITLAB, "planted-lab"), "gpii/gitlab");
  }

  @Test
  void travis_is_known_by_the_key_that_its_server_tells() throws InterruptedException {
    String signature = hooks.travis(BODY);
    assertRefused(hooks.sent("travis", RunningHooks.form(BODY + " "), TRAVIS, signature));
    assertRefused(hooks.sent("travis", RunningHooks.form(BODY), TRAVIS, "bm8gc2lnbmF0dXJl"));
    assertRefused(hooks.sent("travis", RunningHooks.form(BODY)));
    assertRefused(hooks.sent("travis", "payload=%zz", TRAVIS, signature));
    assertRefused(hooks.sent("travis", BODY, TRAVIS, signature));
    assertHeard(hooks.sent("travis", RunningHooks.form(BODY), TRAVIS, signature), "pulumi/travis");
  }

  @Test
  void what_is_proven_and_not_understood_is_heard_all_the_same() throws InterruptedException {
    String odd = "not even json";
    assertHeard(
        hooks.sent("github", odd, GITHUB, RunningHooks.github("planted-ours", odd)),
        "pulumi/github");
    assertHeard(
        hooks.sent("travis", RunningHooks.form(odd), TRAVIS, hooks.travis(odd)), "pulumi/travis");
  }

  /** GigaDB's GitLab and GPII's GitHub say nothing of hooks in their files. */
  @Test
  void a_neighbour_without_a_secret_for_it_is_not_heard() {
    assertRefused(hooks.sent("gitlab", BODY, GITLAB, ""));
    assertRefused(hooks.sent("gitlab", BODY, GITLAB, "planted-gitlab"));
    assertRefused(hooks.sent("github", BODY, GITHUB, RunningHooks.github("x", BODY)));
  }

  @Test
  void what_is_too_large_is_told_so_and_not_heard() {
    for (String neighbour : new String[] {"github", "gitlab", "travis"}) {
      HttpResponse<String> answer = hooks.sent(neighbour, HUGE, GITLAB, "planted-lab");
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void who_is_turned_away_is_counted() {
    double before = counted();
    hooks.sent("github", BODY);
    hooks.sent("gitlab", BODY);
    assertThat(counted() - before).isEqualTo(2);
  }

  @Test
  void nobody_else_has_an_address_here() {
    assertThat(hooks.sent("slack", BODY).statusCode()).isEqualTo(404);
  }

  private double counted() {
    return hooks.bean(MeterRegistry.class).counter("signalbox.hooks", "what", "unproven").count();
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
  }

  private void assertHeard(HttpResponse<String> answer, String knock) throws InterruptedException {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ear.next()).isEqualTo(knock);
  }
}
