package dev.signalbox.integrations.source.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.source.Tag.Signature;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpResponse;

/** What is GitHub's own about its answers. */
class GithubAccentTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private GithubStage stage;

  @BeforeEach
  void open() {
    stage = new GithubStage(mock);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Asked<Optional<Tag>> tag() {
    return stage.repositories().tag(stage.in(), "v4.3.5");
  }

  private Trouble trouble() {
    return tag() instanceof Asked.Troubled<Optional<Tag>>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told");
  }

  private void answers(HttpResponse answer) {
    mock.badDays().next(1).respond(answer);
  }

  @Test
  void an_hour_that_is_used_up_is_no_missing_right_and_says_when_the_next_one_begins() {
    long next = Instant.now().plusSeconds(1200).getEpochSecond();
    answers(
        MockGithub.no(403, "API rate limit exceeded for user ID 1.")
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader("X-RateLimit-Reset", Long.toString(next)));
    Trouble trouble = trouble();
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after().orElseThrow())
        .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20));
  }

  @Test
  void too_much_in_a_moment_says_for_how_long_to_stay_away() {
    answers(MockGithub.no(403, "You have exceeded a secondary").withHeader("Retry-After", "60"));
    assertThat(trouble())
        .returns(Kind.LIMITED, Trouble::kind)
        .returns(Optional.of(Duration.ofMinutes(1)), Trouble::after);
  }

  @Test
  void a_missing_right_is_one() {
    answers(MockGithub.no(403, "Resource not accessible by personal access token"));
    assertThat(trouble())
        .returns(Kind.RIGHTS, Trouble::kind)
        .returns("it answered 403, Resource not accessible by personal access token", Trouble::why);
  }

  @ParameterizedTest
  @CsvSource({"false, unsigned, NONE", "false, unknown_key, UNVERIFIED", "true, valid, VERIFIED"})
  void whether_a_tag_is_signed_is_one_thing_and_whether_by_somebody_known_another(
      boolean verified, String reason, Signature signature) {
    String body =
        """
        {"object":{"type":"commit","sha":"%s"},"verification":{"verified":%s,"reason":"%s"}}\
        """
            .formatted("a".repeat(40), verified, reason);
    answers(named("tag", "f".repeat(40)));
    mock.badDays().next(1).respond(BadDays.answer(200, body));
    assertThat(tag())
        .isEqualTo(new Asked.Told<>(Optional.of(new Tag("v4.3.5", "a".repeat(40), signature))));
  }

  private static HttpResponse named(String type, String sha) {
    return BadDays.answer(
        200, "{\"object\":{\"type\":\"%s\",\"sha\":\"%s\"}}".formatted(type, sha));
  }

  @Test
  void a_tag_of_a_tag_is_none_that_a_release_could_be_made_of() {
    answers(named("tag", "f".repeat(40)));
    mock.badDays().next(1).respond(named("tag", "e".repeat(40)));
    assertThat(trouble()).returns(Kind.AMBIGUOUS, Trouble::kind);
  }

  @Test
  void as_many_files_as_they_tell_at_most_may_not_be_all() {
    stage.released(new Tag("v4.3.4", "a".repeat(40), Signature.NONE), files(1));
    stage.released(new Tag("v4.3.5", "b".repeat(40), Signature.NONE), files(299));
    stage.released(new Tag("v4.3.6", "c".repeat(40), Signature.NONE), files(300));
    assertThat(compared("v4.3.4", "v4.3.5").whole()).isTrue();
    assertThat(compared("v4.3.5", "v4.3.6").whole()).isFalse();
  }

  private static Changes files(int count) {
    return new Changes(
        List.of(), IntStream.range(0, count).mapToObj(it -> "file-" + it).toList(), true);
  }

  private Changes compared(String base, String head) {
    return stage.repositories().compare(stage.in(), base, head)
            instanceof Asked.Told<Changes>(var it)
        ? it
        : files(0);
  }

  @Test
  void a_protected_branch_is_no_file_that_somebody_has_changed() {
    stage.keeps("develop", "a.md", "a\n");
    mock.server()
        .when(request().withMethod("PUT"), Times.once(), TimeToLive.unlimited(), 100)
        .respond(MockGithub.no(409, "Repository rule violations found"));
    Edit edit = new Edit("develop", "b.md", Optional.empty(), "b\n", "Write b");
    assertThat(stage.repositories().write(stage.in(), edit))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> assertThat(it.trouble().why()).isEqualTo("Repository rule violations found"));
  }
}
