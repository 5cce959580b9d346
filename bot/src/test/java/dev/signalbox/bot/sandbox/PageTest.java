package dev.signalbox.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Live;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(BoxExtension.class)
class PageTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("signalbox.home"), "bot/src/main/resources/sandbox");

  private final Box box;

  PageTest(Box box) {
    this.box = box;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/sandbox?as=U0OPS1", "/sandbox/assets/app.js", "/sandbox/assets/page.css"})
  void the_page_comes_with_a_policy_that_lets_nothing_else_in(String path) {
    var answer = box.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sandbox/assets/none.js",
        "/sandbox/assets/..%2Fapplication.yml",
        "/sandbox/state?as=U0NOBODY"
      })
  void what_is_not_the_pages_is_not_there(String path) {
    assertThat(box.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void the_root_offers_three_things_to_try() {
    assertThat(box.get("/").body().split("type=%2Fops", -1)).hasSize(4);
  }

  @Test
  void everybody_sees_their_own_rooms() {
    Json guest = box.state("U0GUEST");
    assertThat(guest.items("rooms"))
        .extracting(room -> room.text("id", ""))
        .containsExactly("C0OPS", "C0RELEASES", "D0GUEST");
    assertThat(guest.items("people")).hasSize(8);
    assertThat(box.act("say", "U0GUEST", "{'room':'C0OPSNOTE','text':'hi'}").text("trouble"))
        .contains("You are not in that channel.");
    assertThat(box.act("say", "U0GUEST", "{'room':'C0OPS','text':' '}").text("trouble"))
        .contains("Type something first.");
    assertThat(box.post("/sandbox/do/say?as=U0NOBODY", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void the_usage_line_is_empty_while_nobody_knows_the_commands() {
    assertThat(Box.read(box.get("/sandbox/usage?as=U0OPS1&text=%2Fops")).text("line")).isPresent();
  }

  @Test
  void page_and_scripts_stay_within_their_budget_and_build_nodes_only() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<String> lines = files.flatMap(PageTest::lines).toList();
      assertThat(lines).hasSizeLessThanOrEqualTo(1_500);
      assertThat(lines)
          .noneMatch(
              line ->
                  line.matches(
                      ".*(innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\().*"));
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void none_of_it_exists_where_the_workspace_is_a_real_one() {
    try (ApplicationContext real =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .properties(Map.of("datasources.default.enabled", false, "signalbox.workspace", "own"))
            .build()) {
      real.getEnvironment().start();
      assertThat(real.getBeanDefinitions(Live.class)).isEmpty();
    }
  }
}
