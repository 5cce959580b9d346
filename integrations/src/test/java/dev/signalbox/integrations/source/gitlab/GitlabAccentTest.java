package dev.signalbox.integrations.source.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.source.Tag.Signature;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is GitLab's own about its answers. */
class GitlabAccentTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private GitlabStage stage;

  @BeforeEach
  void open() {
    stage = new GitlabStage(mock);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Asked<Changes> compared(String body) {
    mock.badDays().next(1).respond(BadDays.answer(200, body));
    return stage.repositories().compare(stage.in(), "v4.3.4", "v4.3.5");
  }

  @Test
  void a_comparison_that_took_them_too_long_may_not_be_all() {
    String body =
        """
        {"commits":[],"diffs":[{"new_path":"b","old_path":"a"}],"compare_timeout":true}\
        """;
    assertThat(compared(body))
        .isEqualTo(new Asked.Told<>(new Changes(List.of(), List.of("a", "b"), false)));
    assertThat(compared("{\"commits\":[]}")).isInstanceOf(Asked.Troubled.class);
  }

  @ParameterizedTest
  @CsvSource({"'{\"verification_status\":\"unverified\"}', UNVERIFIED", "{}, UNVERIFIED"})
  void a_signature_that_they_do_not_vouch_for_is_one_all_the_same(
      String told, Signature signature) {
    String commit = "b".repeat(40);
    mock.badDays()
        .next(1)
        .respond(BadDays.answer(200, "{\"commit\":{\"id\":\"%s\"}}".formatted(commit)));
    mock.badDays().next(1).respond(BadDays.answer(200, told));
    assertThat(stage.repositories().tag(stage.in(), "v4.3.5"))
        .isEqualTo(new Asked.Told<>(Optional.of(new Tag("v4.3.5", commit, signature))));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"message\":\"401 Unauthorized\"}', 401 Unauthorized",
    "'{\"error\":\"invalid_token\",\"error_description\":\"Token is expired.\"}', Token is"
        + " expired.",
    "'{\"message\":{\"base\":[\"no\"]}}', '{\"base\":[\"no\"]}'"
  })
  void a_no_is_told_in_their_words_however_they_put_it(String body, String words) {
    mock.badDays().next(1).respond(BadDays.answer(401, body));
    assertThat(stage.repositories().file(stage.in(), "develop", "a.md"))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble())
                    .returns(Kind.KEY, Trouble::kind)
                    .returns("it answered 401, " + words, Trouble::why));
  }
}
