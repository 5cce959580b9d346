package dev.signalbox.integrations.chat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.integrations.chat.SharedFiles.FileId;
import dev.signalbox.integrations.chat.SharedFiles.Got;
import dev.signalbox.integrations.chat.SharedFiles.Wanted;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockserver.model.HttpResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebFilesTest {
  private static final FileId FILE = new FileId("F0001");
  private static final Wanted JSON = new Wanted(List.of("json", "csv"), 100);
  private static final String THERE = "/files/users.json";
  private static final String WORDS = "[\"Žofie\"]";
  private MockSlack slack;

  @BeforeAll
  void start() {
    slack = new MockSlack();
  }

  @AfterAll
  void stop() {
    slack.close();
  }

  private static HttpResponse answer(String body) {
    return response().withStatusCode(200).withBody(body);
  }

  private static HttpResponse described(String name, long size, Object address) {
    return answer(
        "{\"ok\":true,\"file\":{\"name\":\"%s\",\"size\":%d,\"url_private_download\":\"%s\"}}"
            .formatted(name, size, address));
  }

  /** What comes where a file of {@code size} bytes should lie. */
  private Got got(int size, HttpResponse bytes) {
    slack.answers(
        Map.of(
            "/api/files.info", described("users.json", size, slack.address(THERE)), THERE, bytes));
    return slack.files().get(FILE, JSON);
  }

  private Got described(HttpResponse file) {
    slack.answers(Map.of("/api/files.info", file));
    return slack.files().get(FILE, JSON);
  }

  @Test
  void a_file_comes_as_it_is_by_the_bots_own_token() {
    byte[] bytes = WORDS.getBytes(UTF_8);
    assertThat(got(bytes.length, response().withStatusCode(200).withBody(bytes)))
        .isEqualTo(new Got.Text("users.json", WORDS));
    assertThat(slack.seen()[0].getBodyAsString()).isEqualTo("file=F0001");
    assertThat(slack.seen()[1].getFirstHeader("Authorization"))
        .isEqualTo("Bearer " + MockSlack.TOKEN);
  }

  @Test
  void what_a_file_says_is_not_printed() {
    assertThat(new Got.Text("users.json", WORDS).toString()).doesNotContain("Žofie");
  }

  @ParameterizedTest
  @CsvSource({
    "https://files.slack.com.evil.example/f",
    "http://files.slack.com/f",
    "nowhere at all"
  })
  void nobody_but_slack_is_asked_for_it(String address) {
    assertThat(described(described("users.json", 2, address)))
        .isEqualTo(new Got.Elsewhere("users.json"));
    assertThat(slack.seen()).hasSize(1);
  }

  @Test
  void what_is_too_big_or_of_another_kind_is_not_even_fetched() {
    assertThat(described(described("users.json", 101, slack.address(THERE))))
        .isEqualTo(new Got.TooBig("users.json", 101));
    assertThat(described(described("users.xlsx", 2, slack.address(THERE))))
        .isEqualTo(new Got.WrongKind("users.xlsx"));
    assertThat(slack.seen()).hasSize(1);
  }

  @Test
  void a_file_of_no_told_size_is_too_big() {
    assertThat(described(answer("{\"ok\":true,\"file\":{\"name\":\"users.json\"}}")))
        .isInstanceOf(Got.TooBig.class);
  }

  static Stream<Arguments> signIns() {
    return Stream.of(
        Arguments.of(response().withStatusCode(302).withHeader("Location", "https://evil.example")),
        Arguments.of(response().withStatusCode(403)),
        Arguments.of(
            answer("<html>sign in").withHeader("Content-Type", "text/html; charset=utf-8")));
  }

  @ParameterizedTest
  @MethodSource("signIns")
  void slacks_sign_in_page_says_that_the_scope_is_missing(HttpResponse page) {
    assertThat(got(2, page)).isEqualTo(new Got.Forbidden("files:read"));
    assertThat(slack.seen()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "missing_scope, 'Forbidden[scope=files:read]'",
    "file_not_found, NotFound[]",
    "team_access_not_granted, Untold[why=team_access_not_granted]"
  })
  void slacks_no_has_one_meaning(String error, String meaning) {
    assertThat(described(answer("{\"ok\":false,\"error\":\"%s\"}".formatted(error))))
        .hasToString(meaning);
  }

  @Test
  void more_or_less_than_was_said_is_not_the_file() {
    assertThat(got(2, answer("[] "))).isEqualTo(new Got.Untold("it did not come whole"));
    assertThat(got(2, answer("["))).isEqualTo(new Got.Untold("it did not come whole"));
    assertThat(got(2, response().withStatusCode(404))).isEqualTo(new Got.Untold("http_404"));
    assertThat(got(2, answer("x".repeat(1_500_000)))).isInstanceOf(Got.Untold.class);
  }

  @Test
  void bytes_that_are_no_letters_are_no_text() {
    assertThat(got(2, response().withStatusCode(200).withBody(new byte[] {(byte) 0xc3, 0x28})))
        .isEqualTo(new Got.NoText("users.json"));
    assertThat(got(2, answer("a\0"))).isEqualTo(new Got.NoText("users.json"));
  }

  @Test
  void slack_says_whether_a_file_is_gone() {
    slack.answers(answer("{\"ok\":true}"));
    assertThat(slack.files().delete(FILE)).isTrue();
    slack.answers(answer("{\"ok\":false,\"error\":\"cant_delete_file\"}"));
    assertThat(slack.files().delete(FILE)).isFalse();
  }
}
