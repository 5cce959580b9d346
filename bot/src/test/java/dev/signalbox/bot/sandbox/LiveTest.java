package dev.signalbox.bot.sandbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.json.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BoxExtension.class)
@Timeout(60)
class LiveTest {
  private final Box box;

  LiveTest(Box box) {
    this.box = box;
  }

  /** An open window; its first line proves that it listens. */
  private final class Window implements AutoCloseable {
    private final HttpClient http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stream<String> lines;
    private final Iterator<String> each;

    Window(String person, String id) throws IOException, InterruptedException {
      HttpRequest request = box.to("/sandbox/stream?as=" + person + "&window=" + id).build();
      HttpResponse<Stream<String>> answer = http.send(request, BodyHandlers.ofLines());
      lines = answer.body();
      each = lines.iterator();
      next("pulse");
    }

    Json next(String type) {
      while (each.hasNext()) {
        String line = each.next();
        Json told =
            line.startsWith("data:")
                ? Json.read(line.substring(5)).orElse(Json.empty())
                : Json.empty();
        if (told.text("type", "").equals(type)) {
          return told;
        }
      }
      throw new AssertionError("the stream ended before " + type);
    }

    @Override
    public void close() {
      lines.close();
      http.shutdownNow();
    }
  }

  @Test
  void what_is_said_is_seen_by_whoever_looks() throws Exception {
    try (Window ben = new Window("U0OPS2", "w1")) {
      box.act("say", "U0OPS1", "{'room':'C0OPS','text':'good morning'}");
      assertThat(ben.next("post").at("post").text("text")).contains("good morning");
      box.api("chat.postMessage", "{'channel':'C0OPS','text':'hello'}");
      assertThat(ben.next("wire").at("entry").text("what")).contains("chat.postMessage");
    }
  }

  @Test
  void slack_is_down_while_a_window_says_so_and_no_longer() throws Exception {
    try (Window window = new Window("U0OPS1", "w2")) {
      box.post("/sandbox/do/weather", "{'window':'w2','down':true}");
      assertThat(window.next("weather").is("down")).isTrue();
      assertThat(box.call("auth.test", "{}").statusCode()).isEqualTo(503);
      box.post("/sandbox/do/weather", "{'window':'w2','slow':true}");
      assertThat(box.call("auth.test", "{}").statusCode()).isEqualTo(200);
      assertThat(box.state("U0OPS1").at("weather").is("slow")).isTrue();
      box.post("/sandbox/do/weather", "{'window':'w2'}");
      assertThat(box.state("U0OPS1").at("weather").is("slow")).isFalse();
    }
  }

  @Test
  void the_wire_keeps_fifty_exchanges_and_no_secret() {
    box.api("auth.test", "{'token':'" + box.token() + "'}");
    box.act("say", "U0OPS1", "{'room':'C0OPS','text':'/ops use AKIAIOSFODNN7EXAMPLE'}");
    for (int call = 0; call < 55; call++) {
      box.call("auth.test", "{}");
    }
    assertThat(box.state("U0OPS1").items("wire")).hasSize(50);
    box.act("say", "U0OPS1", "{'room':'C0OPS','text':'/ops use AKIAIOSFODNN7EXAMPLE'}");
    String heard = requireNonNull(box.bot().next().form().get("response_url"));
    Json entry = box.state("U0OPS1").items("wire").getFirst();
    assertThat(entry.text("what")).contains("slash command /ops");
    assertThat(entry.toString())
        .doesNotContain("AKIAIOSFODNN7EXAMPLE")
        .doesNotContain(heard.substring(heard.lastIndexOf('/')));
    assertThat(box.state("U0OPS1").at("wire").toString()).doesNotContain(box.token());
  }
}
